"""Refusals about minutes.

CommentsNotModerated     409   counts them
CommentsUnanswered       409   counts them
SignatoriesOneSided      422   the provider and society both sign
SignatoryTwice           422
MinutesInFuture          422
MinutesNotMade           409
NotASignatory            404
AlreadySigned            409
"""

from prima_chassis.problems import Problem, Text


class CommentsNotModerated(Problem):
    status = 409
    title = Text("Masih ada masukan yang belum diperiksa", "Some comments were not read yet")
    detail = Text(
        "Periksa {count} masukan sebelum membuat berita acara.",
        "Moderate {count} comments before making the minutes.",
    )


class CommentsUnanswered(Problem):
    status = 409
    title = Text("Masih ada masukan tanpa tanggapan", "Some comments have no reply")
    detail = Text(
        "Tanggapi {count} masukan dengan putusan dan alasan sebelum membuat berita acara.",
        "Reply to {count} comments with a disposition and a reason before making the minutes.",
    )


class SignatoriesOneSided(Problem):
    status = 422
    title = Text("Penanda tangan belum berimbang", "The signatories are one-sided")
    detail = Text(
        "Berita acara ditandatangani wakil penyelenggara dan wakil masyarakat.",
        "Minutes are signed by the provider and by representatives of society.",
    )


class SignatoryTwice(Problem):
    status = 422
    title = Text("Penanda tangan tercantum dua kali", "A signatory is listed twice")
    detail = Text("Cantumkan setiap nama satu kali.", "List every name once.")


class MinutesInFuture(Problem):
    status = 422
    title = Text("Tanggal berita acara belum tiba", "The minutes are dated in the future")
    detail = Text("Hari ini {today}.", "Today is {today}.")


class MinutesNotMade(Problem):
    status = 409
    title = Text("Berita acara belum dibuat", "The minutes are not made yet")
    detail = Text("Buat berita acara lebih dahulu.", "Make the minutes first.")


class NotASignatory(Problem):
    status = 404
    title = Text("Bukan penanda tangan", "Not a signatory")
    detail = Text("Pilih nama dari daftar penanda tangan.", "Choose a name from the signatories.")


class AlreadySigned(Problem):
    status = 409
    title = Text("Sudah ditandatangani", "Signed already")
    detail = Text("Nama ini sudah menandatangani.", "This name has signed already.")
