from prima_chassis.problems import Problem, Text


class GroupUnknown(Problem):
    status = 422
    title = Text("Kelompok tidak dikenal", "Group not known")
    detail = Text(
        "Instrumen periode ini tidak memiliki pilihan {option} pada isian {field}.",
        "The instrument of this period has no option {option} in the field {field}.",
    )


class GroupNotPlanned(Problem):
    status = 409
    title = Text("Kelompok belum direncanakan", "Group not planned")
    detail = Text(
        "Isi dahulu jumlah pengguna menurut {field} dalam rencana sampel.",
        "First enter the number of users by {field} in the sample plan.",
    )
