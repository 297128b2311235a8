from prima_chassis.problems import Problem, Text


class FormNotFound(Problem):
    status = 404
    title = Text("Formulir tidak ditemukan", "Form not found")
    detail = Text(
        "Periksa kembali kode di bawah QR, atau tanyakan kepada petugas.",
        "Check the code below the QR, or ask the staff.",
    )


class NoQuestions(Problem):
    status = 409
    title = Text("Instrumen ini tanpa pertanyaan", "This instrument has no questions")
    detail = Text(
        "Edisi ini tidak memuat pertanyaan; masukkan jawabannya lewat impor berkas.",
        "This edition has no published questions; bring its answers in by file import.",
    )


class FormsClosed(Problem):
    status = 409
    title = Text("Periode sudah disegel", "The period is sealed")
    detail = Text(
        "Formulir baru hanya dapat dibuat sebelum periode disegel.",
        "New forms can only be made before the period is sealed.",
    )
