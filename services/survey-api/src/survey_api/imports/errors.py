from prima_chassis.problems import Problem, Text


class FileUnreadable(Problem):
    status = 422
    title = Text("Berkas tidak dapat dibaca", "The file cannot be read")
    detail = Text(
        "Kirim CSV (UTF-8) atau XLSX, paling banyak {rows} baris, dengan baris judul di atas.",
        "Send CSV (UTF-8) or XLSX with at most {rows} rows and a heading row on top.",
    )
