from prima_chassis.problems import NotFound, Problem, Text


class RevealNotFound(NotFound):
    title = Text("Permintaan tidak ditemukan", "No such request")
    detail = Text(
        "Permintaan pembukaan identitas ini tidak ada.", "There is no such reveal request."
    )


class NothingSealed(Problem):
    status = 409
    title = Text("Tidak ada identitas tersegel", "There is no sealed identity")
    detail = Text(
        "Hanya identitas yang disegel yang dibuka dengan persetujuan dua penjaga.",
        "Only a sealed identity is opened by two custodians.",
    )


class RevealPending(Problem):
    status = 409
    title = Text("Permintaan masih menunggu", "A request is already pending")
    detail = Text(
        "Tunggu keputusan penjaga identitas atas permintaan sebelumnya.",
        "Wait until the custodians have decided the earlier request.",
    )


class RevealDecided(Problem):
    status = 409
    title = Text("Permintaan sudah diputus", "The request was decided already")
    detail = Text("Ajukan permintaan baru bila masih perlu.", "Make a new request if needed.")


class AnotherCustodianNeeded(Problem):
    status = 409
    title = Text("Perlu penjaga lain", "Another custodian is needed")
    detail = Text(
        "Pembukaan identitas perlu persetujuan dua penjaga yang berbeda dari peminta.",
        "It takes two different custodians, neither of whom made the request.",
    )
