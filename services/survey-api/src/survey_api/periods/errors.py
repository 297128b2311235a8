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


class TooEarly(Problem):
    status = 409
    title = Text("Belum waktunya", "Too early")
    detail = Text(
        "Periode ini baru mulai {opens_on}; ubah tanggalnya atau tunggu.",
        "This period starts on {opens_on}; change the date or wait.",
    )
