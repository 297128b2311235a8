from prima_chassis.problems import NotFound, Problem, Text


class AccountUnknown(NotFound):
    title = Text("Akun tidak ditemukan", "No such account")
    detail = Text(
        "Pilih akun dari daftar akun pemerintah daerah ini.",
        "Choose an account from the list of this government.",
    )


class UsernameTaken(Problem):
    status = 409
    title = Text("Nama pengguna sudah dipakai", "The username is taken")
    detail = Text(
        "Pilih nama pengguna lain, misalnya dengan nama unit di belakangnya.",
        "Choose another username, for example with the name of the unit after it.",
    )


class RoleNotGrantable(Problem):
    status = 409
    title = Text("Peran ini tidak dapat diberikan di sini", "This role cannot be granted here")
    detail = Text(
        "Peran administrator diberikan oleh pengelola platform, untuk semua pemerintah daerah.",
        "The platform grants the role of administrator, and for all governments only.",
    )


class AccountManagedElsewhere(Problem):
    status = 409
    title = Text("Akun ini dikelola oleh platform", "The platform manages this account")
    detail = Text(
        "Akun ini bekerja untuk beberapa pemerintah daerah; minta pengelola platform mengubahnya.",
        "It works for several governments; ask the platform administrator to change it.",
    )


class OwnAccount(Problem):
    status = 409
    title = Text("Ini akun Anda sendiri", "This is your own account")
    detail = Text(
        "Minta pengelola lain mengubah peran, jangkauan, atau status akun Anda.",
        "Ask another administrator to change the roles, reach or state of your account.",
    )


class AdministratorExists(Problem):
    status = 409
    title = Text("Pengelola platform sudah ada", "There is a platform administrator already")
    detail = Text(
        "Masuk dengan akun itu untuk menambah pengelola lain.",
        "Sign in with that account to add others.",
    )
