from prima_chassis.problems import NotFound, Problem, Text


class ComplaintNotFound(NotFound):
    title = Text("Pengaduan tidak ditemukan", "No such complaint")
    detail = Text(
        "Pengaduan ini tidak ada, atau di luar jangkauan Anda.",
        "It does not exist, or lies outside your reach.",
    )


class ActionNotPossible(Problem):
    status = 409
    title = Text("Tindakan ini belum atau tidak lagi mungkin", "This cannot be done now")
    detail = Text("Yang dapat dilakukan sekarang: {allowed}.", "What can be done now: {allowed}.")
