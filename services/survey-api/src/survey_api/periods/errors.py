from prima_chassis.problems import Problem, Text


class UnitUnknown(Problem):
    status = 404
    title = Text("Unit tidak ditemukan", "Unit not found")
    detail = Text("Pilih unit dalam jangkauan Anda.", "Choose a unit within your reach.")


class ServiceUnknown(Problem):
    status = 404
    title = Text("Layanan tidak ditemukan", "Service not found")
    detail = Text(
        "Pilih layanan unit ini yang standarnya sudah dipublikasikan.",
        "Choose a service of this unit whose standard has been published.",
    )


class PeriodExists(Problem):
    status = 409
    title = Text("Periode ini sudah ada", "This period already exists")
    detail = Text(
        "Unit ini sudah memiliki periode {label} untuk instrumen yang sama; buka periode itu.",
        "This unit already has a period {label} with the same instrument; use that one.",
    )


class WrongState(Problem):
    status = 409
    title = Text("Periode tidak pada tahap itu", "The period is not at that stage")
    detail = Text(
        "Periode ini berada pada tahap {state}; tindakan ini berlaku pada tahap {wanted}.",
        "This period is {state}; the action applies while it is {wanted}.",
    )


class ReopenImpossible(Problem):
    status = 409
    title = Text("Periode ini tidak dapat dibuka kembali", "This period cannot be opened again")
    detail = Text(
        "Hanya periode pertama yang hari terakhirnya ({closes_on}) belum lewat dapat dibuka "
        "kembali; segel hasilnya, atau rencanakan periode berikutnya.",
        "Only a first period whose last day ({closes_on}) has not passed can be opened again; "
        "seal it, or plan the next one.",
    )


class PeriodHasAnswers(Problem):
    status = 409
    title = Text("Periode ini memuat jawaban", "This period holds answers")
    detail = Text(
        "Hanya periode tanpa satu jawaban pun dapat dibatalkan; segel hasilnya, atau batalkan "
        "revisinya bila ini revisi.",
        "Only a period without a single answer can be dropped; seal it, or give the revision up "
        "if it is one.",
    )


class RevisionExists(Problem):
    status = 409
    title = Text("Revisi berikutnya sudah ada", "The next revision already exists")
    detail = Text(
        "Lanjutkan revisi yang sudah dibuka, atau koreksi revisi yang terbaru.",
        "Go on with the revision that was opened, or revise the newest one.",
    )


class LastDayImpossible(Problem):
    status = 422
    title = Text("Hari terakhir tidak mungkin", "The last day is not possible")
    detail = Text(
        "Pilih hari terakhir antara {first} dan {last}.",
        "Choose a last day between {first} and {last}.",
    )


class TooEarly(Problem):
    status = 409
    title = Text("Belum waktunya", "Too early")
    detail = Text(
        "Periode ini baru mulai {opens_on}; ubah tanggalnya atau tunggu.",
        "This period starts on {opens_on}; change the date or wait.",
    )
