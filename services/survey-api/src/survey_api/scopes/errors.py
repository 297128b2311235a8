from prima_chassis.problems import Problem, Text


class IndexNotFound(Problem):
    status = 404
    title = Text("Belum ada survei", "No survey yet")
    detail = Text(
        "Tidak ada periode survei untuk pilihan ini; periksa cakupan dan periodenya.",
        "There is no survey period for this choice; check scope and period.",
    )
