from prima_chassis.problems import Problem, Text


class IncidentInFuture(Problem):
    status = 409
    title = Text("Tanggal kejadian belum tiba", "The incident lies in the future")
    detail = Text("Isi tanggal kejadian paling lambat hari ini.", "Give a day no later than today.")


class UnitUnknown(Problem):
    status = 409
    title = Text("Unit tidak dikenal", "This unit is not known")
    detail = Text(
        "Pilih unit dari daftar, atau kosongkan bila tidak tahu.",
        "Choose a unit from the list, or leave it out.",
    )
