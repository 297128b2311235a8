from prima_chassis.problems import Problem, Text


class ReviewNotFound(Problem):
    status = 404
    title = Text("Permintaan tinjauan tidak ditemukan", "No such review")
    detail = Text("Pilih dari daftar tugas.", "Choose one from your tasks.")


class ReviewResolved(Problem):
    status = 409
    title = Text("Tinjauan sudah selesai", "The review is resolved already")
    detail = Text("Tidak ada lagi yang perlu dilakukan.", "Nothing is left to do.")
