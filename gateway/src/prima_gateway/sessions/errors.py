from prima_chassis.problems import Problem, Text


class SessionEnded(Problem):
    status = 401
    title = Text("Sesi Anda sudah berakhir", "Your session has ended")
    detail = Text("Masuk lagi untuk melanjutkan.", "Sign in again to go on.")


class CrossSiteRequest(Problem):
    status = 403
    title = Text("Permintaan dari situs lain ditolak", "Request from another site refused")
    detail = Text("Ulangi tindakan ini dari halaman Prima.", "Repeat this from a page of Prima.")


class PeopleOnly(Problem):
    status = 403
    title = Text("Hanya untuk pemilik akun", "Only for the owner of the account")
    detail = Text(
        "Masuk sendiri di Prima untuk mengubah kata sandi atau autentikator.",
        "Sign in to Prima yourself to change a password or an authenticator.",
    )
