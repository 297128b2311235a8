from prima_chassis.problems import Problem, Text


class FeeItemNotFound(Problem):
    status = 422
    title = Text("Biaya tidak ada dalam standar", "The standard has no such fee")
    detail = Text(
        "Pilih biaya dari standar yang berlaku.", "Choose a fee of the standard in force."
    )


class DurationNotFound(Problem):
    status = 404
    title = Text("Jangka waktu tidak ada dalam standar", "The standard has no such duration")
    detail = Text(
        "Pilih jangka waktu dari standar yang berlaku.", "Choose a duration of the standard."
    )
