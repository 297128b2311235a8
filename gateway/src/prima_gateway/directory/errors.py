from prima_chassis.problems import NotFound, Problem, Text


class GovernmentInactive(Problem):
    status = 409
    title = Text("Pemerintah daerah belum aktif", "This government is not active")
    detail = Text(
        "Minta pengelola platform mengaktifkan pemerintah daerah ini lebih dahulu.",
        "Ask the platform administrator to activate this government first.",
    )


class UnitUnknown(NotFound):
    title = Text("Unit tidak ditemukan", "No such unit")
    detail = Text(
        "Pilih unit dari daftar unit pemerintah daerah ini.",
        "Choose a unit from the list of this government.",
    )


class UnitClosed(Problem):
    status = 409
    title = Text("Unit sudah ditutup", "This unit is closed")
    detail = Text(
        "Pilih unit induk yang masih berjalan, atau buka kembali unit itu.",
        "Choose a parent that still works, or open that unit again.",
    )


class UnitHasOpenParts(Problem):
    status = 409
    title = Text("Masih ada unit di bawahnya", "There are open units below it")
    detail = Text(
        "Tutup atau pindahkan {count} unit di bawahnya lebih dahulu.",
        "Close or move the {count} units below it first.",
    )


class UnitInsideItself(Problem):
    status = 409
    title = Text("Unit tidak dapat berada di bawah dirinya", "A unit cannot be below itself")
    detail = Text(
        "Pilih induk yang bukan unit ini dan bukan bagiannya.",
        "Choose a parent that is neither this unit nor part of it.",
    )


class TreeTooDeep(Problem):
    status = 409
    title = Text("Susunan unit terlalu dalam", "The tree of units is too deep")
    detail = Text(
        "Susun unit paling dalam {depth} tingkat.", "Arrange units in at most {depth} levels."
    )
