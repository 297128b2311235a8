from prima_chassis.problems import Problem, Text


class TooFewToExport(Problem):
    status = 409
    title = Text("Jawaban masih terlalu sedikit", "There are too few answers")
    detail = Text(
        "Jawaban per baris baru dapat diunduh mulai {fewest} jawaban, agar tidak ada responden"
        " yang dapat dikenali.",
        "Single answers can be downloaded from {fewest} answers on, so that nobody is recognised.",
    )


class TooManyForSheet(Problem):
    status = 409
    title = Text("Terlalu banyak untuk lembar kerja", "Too many for a spreadsheet")
    detail = Text(
        "Periode ini berisi lebih dari {most} jawaban; unduh sebagai CSV atau Parquet.",
        "This period holds more than {most} answers; download CSV or Parquet.",
    )


class ExportFailed(Problem):
    status = 503
    title = Text("Berkas belum dapat dibuat", "The file could not be made")
    detail = Text("Coba lagi sebentar lagi.", "Try again in a moment.")
