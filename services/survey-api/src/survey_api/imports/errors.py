from prima_chassis.problems import Problem, Text


class FileUnreadable(Problem):
    status = 422
    title = Text("Berkas tidak dapat dibaca", "The file cannot be read")
    detail = Text(
        "Kirim CSV (UTF-8) atau XLSX, paling banyak {rows} baris, dengan baris judul di atas.",
        "Send CSV (UTF-8) or XLSX with at most {rows} rows and a heading row on top.",
    )


class NotCollecting(Problem):
    status = 409
    title = Text("Periode tidak menerima jawaban", "The period takes no answers")
    detail = Text(
        "Buka periodenya lebih dahulu; periode yang disegel tidak dapat diubah.",
        "Open the period first; a sealed period cannot be changed.",
    )
