from prima_chassis.problems import Problem, Text


class DecisionContradictsItself(Problem):
    status = 409
    title = Text("Putusan bertentangan", "The decision contradicts itself")
    detail = Text(
        "Komponen yang dilanggar hanya disebut bila laporan terbukti.",
        "A broken component is named only when the report is substantiated.",
    )


class PayDayPassed(Problem):
    status = 409
    title = Text("Tanggal bayar sudah lewat", "The day of payment has passed")
    detail = Text(
        "Pilih tanggal pembayaran ganti rugi mulai hari ini.",
        "Choose a day of payment from today on.",
    )


class ReviewerDecided(Problem):
    status = 409
    title = Text("Perlu penelaah lain", "Another reviewer is needed")
    detail = Text(
        "Keberatan diputus oleh orang yang tidak memutus pengaduan ini.",
        "An objection is ruled on by somebody who did not decide the complaint.",
    )


class ObjectionTooLate(Problem):
    status = 409
    title = Text("Masa keberatan sudah lewat", "It is too late to object")
    detail = Text(
        "Masa keberatan berakhir {until}. Anda dapat melapor kepada Ombudsman.",
        "Objections could be made until {until}. You can turn to the Ombudsman.",
    )
