"""Refusals about imports.

ImportFormatUnknown   422   neither the workbook nor JSON
ImportUnreadable      422   JSON that is not of the documented form as a whole
ImportTooLarge        422   too many services in one file
"""

from prima_chassis.problems import Problem, Text


class ImportFormatUnknown(Problem):
    status = 422
    title = Text("Jenis berkas tidak dikenal", "The kind of file is not known")
    detail = Text(
        "Kirim templat impor (.xlsx) atau berkas JSON.", "Send the import template (.xlsx) or JSON."
    )


class ImportUnreadable(Problem):
    status = 422
    title = Text("Berkas JSON tidak dapat dibaca", "The JSON file cannot be read")
    detail = Text(
        "Kirim satu objek layanan atau daftar objek layanan.",
        "Send one service object or a list of service objects.",
    )


class ImportTooLarge(Problem):
    status = 422
    title = Text("Terlalu banyak layanan", "Too many services")
    detail = Text(
        "Kirim paling banyak {most} layanan dalam satu berkas.",
        "Send at most {most} services in one file.",
    )
