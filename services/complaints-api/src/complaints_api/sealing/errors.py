from prima_chassis.problems import Problem, Text


class ContentDestroyed(Problem):
    status = 410
    title = Text("Isi sudah dimusnahkan", "The content was destroyed")
    detail = Text(
        "Masa simpan isi pengaduan ini sudah berakhir; riwayatnya tetap ada.",
        "The content of this complaint is past its retention; its history remains.",
    )
