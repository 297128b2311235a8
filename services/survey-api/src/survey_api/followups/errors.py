from prima_chassis.problems import Problem, Text


class EvidenceNotFound(Problem):
    status = 404
    title = Text("Bukti tidak ditemukan", "Evidence not found")
    detail = Text("Pilih bukti dari tindak lanjutnya.", "Choose the evidence from its follow-up.")


class EvidenceUnreadable(Problem):
    status = 422
    title = Text("Jenis berkas tidak diterima", "This kind of file is not taken")
    detail = Text(
        "Unggah bukti sebagai PDF, PNG, JPEG, atau WebP.",
        "Upload evidence as PDF, PNG, JPEG or WebP.",
    )


class TooMuchEvidence(Problem):
    status = 409
    title = Text("Bukti sudah terlalu banyak", "There is too much evidence")
    detail = Text(
        "Satu tindak lanjut memuat paling banyak {most} bukti; gabungkan berkasnya.",
        "One follow-up holds at most {most} files; put them together.",
    )


class EvidenceMissing(Problem):
    status = 409
    title = Text("Belum ada bukti", "There is no evidence yet")
    detail = Text(
        "Unggah sedikitnya satu bukti sebelum menyatakan tindak lanjut selesai.",
        "Upload at least one piece of evidence before saying that the follow-up is done.",
    )
