from prima_chassis.problems import Problem, Text


class FollowUpNotFound(Problem):
    status = 404
    title = Text("Tindak lanjut tidak ditemukan", "Follow-up not found")
    detail = Text(
        "Pilih tindak lanjut dari daftar unit Anda.",
        "Choose a follow-up from the list of your units.",
    )


class FollowUpDone(Problem):
    status = 409
    title = Text("Tindak lanjut sudah selesai", "The follow-up is done already")
    detail = Text(
        "Tindak lanjut yang selesai tidak diubah lagi; hasilnya diuji pada survei berikutnya.",
        "A follow-up that is done stays as it is; the next survey tests its effect.",
    )


class DueDayRefused(Problem):
    status = 422
    title = Text("Tenggat tidak masuk akal", "The due day makes no sense")
    detail = Text(
        "Pilih tanggal antara {earliest} dan {latest}.",
        "Choose a day between {earliest} and {latest}.",
    )


class OwnerMissing(Problem):
    status = 409
    title = Text("Belum ada penanggung jawab", "Nobody is in charge yet")
    detail = Text(
        "Tetapkan penanggung jawab sebelum menyatakan tindak lanjut selesai.",
        "Name the person in charge before saying that the follow-up is done.",
    )
