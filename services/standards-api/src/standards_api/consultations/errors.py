"""Refusals about consultation rounds.

ConsultationNotFound    404
ConsultationNotOpen     409   comments and closing need an open round
ConsultationInState     409   the round has gone on already, or not yet far enough
ServiceNotReady         409   names the service without a submitted draft or published standard
ClosesBeforeOpening     422
"""

from prima_chassis.problems import Problem, Text


class ConsultationNotFound(Problem):
    status = 404
    title = Text("Forum tidak ditemukan", "No such consultation")
    detail = Text("Pilih forum dari daftar.", "Choose one from the list of consultations.")


class ConsultationNotOpen(Problem):
    status = 409
    title = Text("Forum tidak sedang terbuka", "The consultation is not open")
    detail = Text(
        "Masukan diterima dari {opens_on} sampai {closes_on}.",
        "Comments are taken from {opens_on} to {closes_on}.",
    )


class ConsultationInState(Problem):
    status = 409
    title = Text("Belum atau tidak lagi dapat dilakukan", "The consultation is at another step")
    detail = Text(
        "Forum ini berkeadaan {state}; langkah ini memerlukan keadaan {wanted}.",
        "This consultation is {state}; this step needs it to be {wanted}.",
    )


class ServiceNotReady(Problem):
    status = 409
    title = Text("Standar belum siap dibahas", "A standard is not ready for discussion")
    detail = Text(
        "Ajukan dahulu rancangan standar layanan “{service}”.",
        "Submit the draft standard of “{service}” first.",
    )


class ClosesBeforeOpening(Problem):
    status = 422
    title = Text("Tanggal tutup mendahului tanggal buka", "It would close before it opens")
    detail = Text("Perbaiki kedua tanggal.", "Correct the two dates.")
