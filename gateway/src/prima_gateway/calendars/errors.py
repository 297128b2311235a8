from prima_chassis.problems import NotFound, Text


class CalendarUnknown(NotFound):
    title = Text("Kalender kerja belum ada", "There is no working calendar yet")
    detail = Text(
        "Kalender terbit saat pemerintah daerah ini diaktifkan.",
        "It is published when this government is activated.",
    )
