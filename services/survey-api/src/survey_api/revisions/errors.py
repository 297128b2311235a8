from prima_chassis.problems import Problem, Text


class NotARevision(Problem):
    status = 409
    title = Text("Periode ini bukan revisi", "This period is not a revision")
    detail = Text(
        "Hanya revisi yang belum disegel dapat dibatalkan; periode pertama memuat jawaban "
        "masyarakat dan tetap ada.",
        "Only a revision that is not sealed can be dropped; a first period holds what people "
        "answered and stays.",
    )
