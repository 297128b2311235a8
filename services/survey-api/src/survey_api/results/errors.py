from prima_chassis.problems import Problem, Text


class NothingToSeal(Problem):
    status = 409
    title = Text("Belum ada jawaban", "There are no answers")
    detail = Text(
        "Periode tanpa jawaban tidak dapat disegel; kumpulkan atau impor jawabannya dahulu.",
        "A period without answers cannot be sealed; collect or import answers first.",
    )


class CountsDisagree(Problem):
    status = 500
    title = Text("Hitungan tidak cocok", "The counts disagree")
    detail = Text(
        "Hasil hitung ulang berbeda dari catatan; periode ini tidak disegel. Hubungi pengelola.",
        "Counting again gave another result; the period was not sealed. Tell the operator.",
    )
