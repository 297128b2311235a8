from prima_chassis.problems import Problem, Text


class UnitNotAvailable(Problem):
    status = 409
    title = Text("Unit tidak dapat menerima disposisi", "This unit cannot take the case")
    detail = Text(
        "Pilih unit yang masih ada pada pemerintah daerah ini.",
        "Choose a unit of this government that is not closed.",
    )


class UnitIsAccused(Problem):
    status = 409
    title = Text("Unit ini yang dilaporkan", "This unit is the one complained about")
    detail = Text(
        "Laporan pungli tidak pernah diteruskan kepada unit terlapor, atasan, atau bawahannya.",
        "A levy report never goes to the unit it is about, nor to one above or below it.",
    )


class RefusedTooOften(Problem):
    status = 409
    title = Text("Sudah terlalu sering dikembalikan", "Refused too often")
    detail = Text(
        "Pengaduan ini sudah dua kali dikembalikan; unit ini harus menanganinya.",
        "Units gave this case back twice already; this one has to keep it.",
    )
