from prima_chassis.problems import Problem, Text


class InvalidationNotFound(Problem):
    status = 404
    title = Text("Usulan pembatalan tidak ditemukan", "Invalidation not found")
    detail = Text(
        "Pilih dari daftar usulan pembatalan periode ini.",
        "Choose one from the period's list of invalidations.",
    )


class InvalidationClosed(Problem):
    status = 409
    title = Text("Jawaban periode ini tidak dapat dibatalkan", "Answers cannot be invalidated now")
    detail = Text(
        "Pembatalan berlaku selama periode dibuka atau ditutup sementara; setelah disegel, buka "
        "revisi.",
        "Answers are invalidated while the period is open or closing; later, open a revision.",
    )


class NothingSelected(Problem):
    status = 409
    title = Text("Tidak ada jawaban yang cocok", "No answers match")
    detail = Text(
        "Tidak ada jawaban terhitung pada pilihan ini; periksa layanan, saluran dan tanggalnya.",
        "No counted answers match; check the service, the channel and the days.",
    )


class AlreadyDecided(Problem):
    status = 409
    title = Text("Usulan ini sudah diputus", "This proposal was decided before")
    detail = Text(
        "Muat ulang untuk melihat siapa yang memutus dan alasannya.",
        "Reload it to see what was decided and why.",
    )


class SamePerson(Problem):
    status = 403
    title = Text("Perlu orang kedua", "A second person is needed")
    detail = Text(
        "Pengusul tidak boleh memutus usulannya sendiri; minta pejabat lain yang berwenang.",
        "Whoever proposed it may not decide it; ask somebody else who is entitled to.",
    )


class InvalidationUndecided(Problem):
    status = 409
    title = Text("Usulan pembatalan belum diputus", "An invalidation is not decided yet")
    detail = Text(
        "{answers} jawaban periode ini dikarantina; pejabat lain selain pengusulnya harus memutus "
        "dahulu di halaman Keutuhan jawaban.",
        "{answers} answers of this period are set aside; somebody else than who proposed it must "
        "decide first, on the period's integrity page.",
    )


class PeopleOnly(Problem):
    status = 403
    title = Text("Hanya untuk orang", "For people only")
    detail = Text(
        "Aplikasi tidak dapat mengusulkan atau memutus pembatalan; masuklah sebagai diri sendiri.",
        "Applications can neither propose nor decide this; sign in as yourself.",
    )
