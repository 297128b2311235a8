"""Refusals about comments.

CommentNotFound         404
ServiceNotDiscussed     422   the round is not about that service
CommentNotApproved      409   it is replied to after it was read by an organiser
ChangeNeedsAcceptance   422   a rejected comment changes nothing
ChangeNeedsDraft        409   the round is about a standard in force, not about a draft
"""

from prima_chassis.problems import Problem, Text


class CommentNotFound(Problem):
    status = 404
    title = Text("Masukan tidak ditemukan", "No such comment")
    detail = Text("Pilih masukan dari forum ini.", "Choose a comment of this consultation.")


class ServiceNotDiscussed(Problem):
    status = 422
    title = Text("Layanan tidak dibahas", "The service is not under discussion")
    detail = Text(
        "Pilih layanan dan butir yang dibahas dalam forum ini.",
        "Choose a service and an entry that this consultation is about.",
    )


class CommentNotApproved(Problem):
    status = 409
    title = Text("Masukan belum disetujui", "The comment is not approved yet")
    detail = Text("Setujui dahulu masukan ini.", "Approve the comment first.")


class ChangeNeedsAcceptance(Problem):
    status = 422
    title = Text("Perubahan memerlukan putusan diterima", "A change needs acceptance")
    detail = Text(
        "Ubah naskah hanya dengan putusan diterima atau diterima sebagian.",
        "Change the text only with the disposition accepted or partly.",
    )


class ChangeNeedsDraft(Problem):
    status = 409
    title = Text("Standar ini sedang berlaku", "This standard is in force")
    detail = Text(
        "Forum ini menilai standar yang berlaku; mulai rancangan untuk mengubahnya.",
        "This round evaluates a standard in force; start a draft to change it.",
    )
