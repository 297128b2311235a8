from prima_chassis.problems import Problem, Text


class ReferenceServiceNotFound(Problem):
    status = 404
    title = Text("Layanan acuan tidak ada", "No such reference service")
    detail = Text(
        "Pilih kode dari daftar layanan acuan.",
        "Choose a code from the list of reference services.",
    )
