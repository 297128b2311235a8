from prima_chassis.problems import Problem, Text


class TicketRequired(Problem):
    status = 422
    title = Text("Tiket diperlukan", "A ticket is required")
    detail = Text(
        "Survei ini memerlukan tiket dari loket; masukkan kode pada tiket Anda.",
        "This survey needs a ticket from the counter; enter the code on your ticket.",
    )


class TicketUnknown(Problem):
    status = 422
    title = Text("Tiket tidak dikenal", "Unknown ticket")
    detail = Text(
        "Periksa kodenya; tiket hanya berlaku untuk layanan dan periode yang tercetak padanya.",
        "Check the code; a ticket is valid only for the service and period printed on it.",
    )


class TicketSpent(Problem):
    status = 409
    title = Text("Tiket sudah dipakai", "The ticket was used before")
    detail = Text(
        "Satu tiket untuk satu jawaban; mintalah tiket baru pada kunjungan berikutnya.",
        "One ticket is for one answer; ask for a new one at your next visit.",
    )


class TicketsClosed(Problem):
    status = 409
    title = Text("Tiket tidak dibagikan lagi", "No more tickets are issued")
    detail = Text(
        "Tiket dibuat untuk periode yang direncanakan atau dibuka; periode ini {state}.",
        "Tickets are made for rounds that are planned or open; this one is {state}.",
    )


class TicketDayOutsidePeriod(Problem):
    status = 422
    title = Text("Tanggal tiket di luar periode", "The day is outside the period")
    detail = Text(
        "Tiket dibagikan antara {opens_on} dan {closes_on}; pilih tanggal di antaranya.",
        "Tickets are handed out from {opens_on} to {closes_on}; choose a day between them.",
    )
