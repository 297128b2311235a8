from prima_chassis.problems import Problem, Text


class WholeGovernmentNeeded(Problem):
    status = 403
    title = Text("Perlu akses seluruh unit", "Access to all units is needed")
    detail = Text(
        "Rekapitulasi memuat semua perangkat daerah; mintalah Bagian Organisasi mengunggahnya.",
        "A recapitulation names every unit; ask the organisation bureau to upload it.",
    )


class RecapUnreadable(Problem):
    status = 422
    title = Text("Rekapitulasi tidak dapat dibaca", "The recapitulation cannot be read")
    detail = Text(
        "Kirim CSV (UTF-8) atau XLSX dengan dua baris judul dan 32 kolom: NO, OPD, U1–U9, "
        "responden, POPULASI, SAMPEL, NRR, IKM, KATEGORI.",
        "Send CSV (UTF-8) or XLSX with two heading rows and 32 columns: NO, unit, U1–U9, "
        "respondents, POPULASI, SAMPEL, NRR, IKM, KATEGORI.",
    )
