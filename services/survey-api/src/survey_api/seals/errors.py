from prima_chassis.problems import Problem, Text


class SealNotFound(Problem):
    status = 404
    title = Text("Segel tidak ditemukan", "Seal not found")
    detail = Text(
        "Pilih segel dari daftar hasil survei.", "Choose a seal from the list of results."
    )
