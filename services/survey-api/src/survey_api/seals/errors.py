from prima_chassis.problems import Problem, Text


class TooFewToShow(Problem):
    status = 403
    title = Text("Terlalu sedikit jawaban untuk ditampilkan", "Too few answers to be shown")
    detail = Text(
        "Kurang dari sepuluh orang menjawab: hasilnya hanya untuk petugas unit ini, dan posternya "
        "tidak dibuat.",
        "Fewer than ten people answered: the result is for staff of the unit only, and there is no "
        "poster of it.",
    )


class SealNotFound(Problem):
    status = 404
    title = Text("Segel tidak ditemukan", "Seal not found")
    detail = Text(
        "Pilih segel dari daftar hasil survei.", "Choose a seal from the list of results."
    )
