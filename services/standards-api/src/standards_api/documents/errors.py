from prima_chassis.problems import Problem, Text


class DocumentNotFound(Problem):
    status = 404
    title = Text("Dokumen tidak ditemukan", "No such document")
    detail = Text("Periksa kembali alamat dokumen.", "Check the address of the document.")


class CodeNotKnown(Problem):
    status = 404
    title = Text("Kode tidak dikenal", "The code is not known")
    detail = Text(
        "Tidak ada dokumen dengan kode ini; dokumen yang Anda pegang mungkin palsu.",
        "No document has this code; the one you hold may be false.",
    )
