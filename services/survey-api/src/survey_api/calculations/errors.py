from prima_chassis.problems import Problem, Text


class ConventionUnknown(Problem):
    status = 422
    title = Text("Kebiasaan hitung tidak dikenal", "Unknown convention")
    detail = Text(
        "Pilih salah satu dari: {known}.",
        "Choose one of: {known}.",
    )
