from prima_chassis.problems import Problem, Text


class DatesOutOfOrder(Problem):
    status = 422
    title = Text("Urutan tanggal tidak benar", "The dates are out of order")
    detail = Text(
        "Standar berlaku paling cepat pada tanggal keputusan, dan maklumat tidak mendahuluinya.",
        "A standard takes effect on its decree's date at the earliest, and so does the charter.",
    )
