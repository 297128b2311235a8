from prima_chassis.problems import Problem, Text


class ServiceUnknown(Problem):
    status = 409
    title = Text("Layanan tidak dikenal", "This service is not known")
    detail = Text(
        "Pilih layanan dari daftar, atau kosongkan bila tidak tahu.",
        "Choose a service from the list, or leave it out.",
    )
