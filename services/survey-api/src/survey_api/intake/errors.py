from prima_chassis.problems import Problem, Text


class NotCollecting(Problem):
    status = 409
    title = Text("Periode tidak menerima jawaban", "The period takes no answers")
    detail = Text(
        "Buka periodenya lebih dahulu; periode yang disegel tidak dapat diubah.",
        "Open the period first; a sealed period cannot be changed.",
    )
