from prima_chassis.problems import Problem, Text


class NotARevision(Problem):
    status = 409
    title = Text("Periode ini bukan revisi", "This period is not a revision")
    detail = Text(
        "Hanya revisi yang belum disegel dapat dibatalkan di sini; periode pertama hanya dapat "
        "dibatalkan selama belum ada jawaban.",
        "Only a revision that is not sealed can be given up here; a first period can be dropped "
        "while nobody has answered.",
    )
