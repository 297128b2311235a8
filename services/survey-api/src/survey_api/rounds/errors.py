from prima_chassis.problems import Problem, Text


class PeriodNotFound(Problem):
    status = 404
    title = Text("Periode survei tidak ditemukan", "Survey period not found")
    detail = Text(
        "Periksa alamatnya, atau pilih periode dari daftar unit Anda.",
        "Check the address, or choose a period from the list of your units.",
    )
