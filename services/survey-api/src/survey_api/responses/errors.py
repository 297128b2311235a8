from prima_chassis.problems import Problem, Text


class ResponseIdReused(Problem):
    status = 422
    title = Text("Nomor kiriman sudah dipakai", "This id was used before")
    detail = Text(
        "Jawaban lain sudah tersimpan dengan nomor ini; buat nomor baru untuk jawaban baru.",
        "Other answers are stored under this id; make a new id for new answers.",
    )


class AnswerOutsidePeriod(Problem):
    status = 422
    title = Text("Di luar masa survei", "Outside the survey period")
    detail = Text(
        "Tanggal menjawab harus di dalam masa survei dan tidak di masa depan.",
        "The day of answering must lie within the survey period and not in the future.",
    )


class ClockAhead(Problem):
    status = 422
    title = Text("Jam perangkat terlalu maju", "The clock is ahead")
    detail = Text(
        "Tanggal jawaban ini belum tiba; betulkan tanggal dan jam perangkat, lalu kirim lagi.",
        "The day of this answer has not come yet; set the device's date and time, then resend.",
    )


class FormNotOpen(Problem):
    status = 409
    title = Text("Survei belum dibuka", "The survey is not open yet")
    detail = Text(
        "Survei ini dibuka mulai {opens_on}; silakan kembali setelahnya.",
        "This survey opens on {opens_on}; please come back then.",
    )


class FormClosed(Problem):
    status = 410
    title = Text("Survei sudah ditutup", "The survey has closed")
    detail = Text(
        "Masa survei ini berakhir pada {closed_on}. Terima kasih atas perhatian Anda.",
        "This survey ended on {closed_on}. Thank you for your interest.",
    )


class PeriodSealed(Problem):
    status = 410
    title = Text("Hasil survei sudah disegel", "The survey is sealed")
    detail = Text(
        "Hasil periode ini sudah disegel dan tidak menerima jawaban lagi.",
        "The result of this period is sealed and takes no more answers.",
    )
