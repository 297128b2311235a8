from prima_chassis.problems import Problem, Text


class ReportFailed(Problem):
    status = 503
    title = Text("Dokumen belum dapat dibuat", "The document could not be made")
    detail = Text(
        "Tidak ada yang berubah. Coba lagi sebentar lagi.",
        "Nothing has changed. Try again in a moment.",
    )
