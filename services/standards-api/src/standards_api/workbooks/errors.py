from prima_chassis.problems import Problem, Text


class WorkbookUnreadable(Problem):
    status = 422
    title = Text("Berkas tidak dapat dibaca", "The workbook cannot be read")
    detail = Text(
        "Unduh templat impor, salin data ke dalamnya, lalu kirim lagi.",
        "Download the import template, copy the data into it and send it again.",
    )


class WorkbookTooLarge(Problem):
    status = 422
    title = Text("Isi berkas terlalu besar", "The workbook holds too much")
    detail = Text(
        "Bagi berkas menjadi beberapa impor dengan paling banyak {rows} baris per lembar.",
        "Split the file into several imports of at most {rows} rows per sheet.",
    )
