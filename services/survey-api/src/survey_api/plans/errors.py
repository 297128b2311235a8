from prima_chassis.problems import Problem, Text


class GroupUnknown(Problem):
    status = 422
    title = Text("Kelompok tidak dikenal", "Group not known")
    detail = Text(
        "Instrumen periode ini tidak memiliki pilihan {option} pada isian {field}.",
        "The instrument of this period has no option {option} in the field {field}.",
    )
