from prima_chassis.problems import Problem, Text


class WrongCredentials(Problem):
    status = 401
    title = Text("Nama pengguna atau kata sandi salah", "Wrong username or password")
    detail = Text("Periksa keduanya, lalu coba lagi.", "Check both of them, then try again.")


class OtpRequired(Problem):
    status = 401
    title = Text("Kode sekali pakai diperlukan", "A one-time code is required")
    detail = Text(
        "Masukkan enam angka dari aplikasi autentikator Anda.",
        "Enter the six digits from your authenticator app.",
    )


class OtpWrong(Problem):
    status = 401
    title = Text("Kode sekali pakai tidak berlaku", "The one-time code is not valid")
    detail = Text(
        "Tunggu kode berikutnya di aplikasi autentikator; setiap kode hanya berlaku sekali.",
        "Wait for the next code in your authenticator app; each code counts once.",
    )


class SignInLocked(Problem):
    status = 429
    title = Text("Terlalu banyak percobaan masuk", "Too many attempts to sign in")
    detail = Text(
        "Coba lagi dalam {minutes} menit, atau minta pengelola membuka kunci akun Anda.",
        "Try again in {minutes} minutes, or ask an administrator to unlock your account.",
    )


class PasswordTooCommon(Problem):
    status = 422
    title = Text("Kata sandi terlalu mudah ditebak", "The password is too easy to guess")
    detail = Text(
        "Pilih yang lain, misalnya empat kata yang tidak berhubungan.",
        "Choose another one, such as four unrelated words.",
    )


class PasswordPersonal(Problem):
    status = 422
    title = Text("Kata sandi memuat nama pengguna", "The password contains the username")
    detail = Text(
        "Pilih yang tidak memuat nama pengguna.", "Choose one without the username in it."
    )


class NoOtpToConfirm(Problem):
    status = 409
    title = Text("Belum ada kode yang disiapkan", "There is nothing to confirm")
    detail = Text(
        "Mulai lagi pengaturan autentikator.", "Start setting up your authenticator again."
    )
