from prima_chassis.problems import NotFound, Problem, Text


class ClientUnknown(NotFound):
    title = Text("Aplikasi tidak ditemukan", "No such client")
    detail = Text(
        "Pilih aplikasi dari daftar aplikasi pemerintah daerah ini.",
        "Choose a client from the list of this government.",
    )


class ScopeNotForPrograms(Problem):
    status = 409
    title = Text("Hak ini tidak untuk aplikasi", "This scope is not for programs")
    detail = Text(
        "Hapus hak berikut dari permintaan: {scopes}.", "Leave these scopes out: {scopes}."
    )


class RedirectNotSafe(Problem):
    status = 409
    title = Text("Alamat kembali tidak aman", "A redirect address is not safe")
    detail = Text(
        "Pakai https, skema khusus seperti id.go.daerah.aplikasi:/, atau http ke perangkat itu.",
        "Use https, a private scheme such as id.go.daerah.app:/, or http to the device itself.",
    )


class PublicClientWithoutRedirect(Problem):
    status = 409
    title = Text("Alamat kembali belum ada", "There is no redirect address")
    detail = Text(
        "Aplikasi tanpa rahasia bekerja atas nama orang; daftarkan alamat kembalinya.",
        "A client without a secret acts for people; register where they return to.",
    )
