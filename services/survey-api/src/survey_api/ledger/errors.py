from prima_chassis.problems import Problem, Text


class LedgerClosed(Problem):
    status = 409
    title = Text("Buku transaksi sudah dikunci", "The ledger is closed")
    detail = Text(
        "Hasil periode ini sudah disegel; buka revisi untuk memperbaiki jumlah transaksi.",
        "The result of this period is sealed; open a revision to correct the transactions.",
    )


class LedgerDayOutsidePeriod(Problem):
    status = 422
    title = Text("Tanggal transaksi di luar periode", "A day is outside the period")
    detail = Text(
        "Semua tanggal harus antara {opens_on} dan {closes_on}, dan bukan di masa depan.",
        "Every day must lie from {opens_on} to {closes_on} and not in the future.",
    )
