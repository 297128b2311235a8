from prima_chassis.problems import Problem, Text


class ReportFailed(Problem):
    status = 503
    title = Text("Laporan belum dapat dibuat", "The report could not be made")
    detail = Text(
        "Periode ini belum disegel. Coba lagi sebentar lagi.",
        "The period was not sealed. Try again in a moment.",
    )
