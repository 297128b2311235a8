"""Refusals about standards.

StandardNotPublished    404   nothing in force yet
DraftNotFound           404   nobody is working on a version
VersionNotFound         404
DraftExists             409   one version at a time
NotADraft               409   its text is frozen
WrongState              409   this does not follow its state
StandardIncomplete      409   names the empty components
FeeWithoutLegalBasis    409   names the tariff
ItemNotFound            404   the entry to change
ChangeNotApplicable     422   the change would not give a valid entry
"""

from prima_chassis.problems import Problem, Text


class StandardNotPublished(Problem):
    status = 404
    title = Text("Standar belum terbit", "The standard is not published yet")
    detail = Text(
        "Layanan ini belum memiliki standar yang berlaku.", "This service has no standard in force."
    )


class DraftNotFound(Problem):
    status = 404
    title = Text("Tidak ada rancangan", "There is no draft")
    detail = Text("Mulai rancangan baru untuk layanan ini.", "Start a draft for this service.")


class VersionNotFound(Problem):
    status = 404
    title = Text("Versi tidak ditemukan", "No such version")
    detail = Text("Pilih nomor dari riwayat versi.", "Choose a number from the list of versions.")


class DraftExists(Problem):
    status = 409
    title = Text("Rancangan sudah ada", "There is a draft already")
    detail = Text(
        "Lanjutkan versi {number}; layanan memiliki satu rancangan pada satu waktu.",
        "Go on with version {number}; a service has one draft at a time.",
    )


class NotADraft(Problem):
    status = 409
    title = Text("Naskah sudah dibekukan", "The text is frozen")
    detail = Text(
        "Naskah ini sudah diajukan; ubah melalui tanggapan atas masukan konsultasi.",
        "This text was submitted; change it by replying to comments of the consultation.",
    )


class WrongState(Problem):
    status = 409
    title = Text("Belum dapat dilakukan", "This cannot be done yet")
    detail = Text(
        "Standar ini berkeadaan {state}; langkah ini memerlukan keadaan {wanted}.",
        "This standard is {state}; this step needs it to be {wanted}.",
    )


class StandardIncomplete(Problem):
    status = 409
    title = Text("Standar belum lengkap", "The standard is incomplete")
    detail = Text("Isi dahulu: {missing}.", "Fill in first: {missing}.")


class FeeWithoutLegalBasis(Problem):
    status = 409
    title = Text("Biaya tanpa dasar hukum", "A fee without legal basis")
    detail = Text(
        "Sebutkan peraturan yang menetapkan biaya “{fee}”, atau nyatakan gratis.",
        "Name the regulation that sets the fee “{fee}”, or declare it free.",
    )


class ItemNotFound(Problem):
    status = 404
    title = Text("Butir tidak ditemukan", "No such entry")
    detail = Text(
        "Pilih butir dari naskah yang sedang dibahas.",
        "Choose an entry of the text under discussion.",
    )


class ChangeNotApplicable(Problem):
    status = 422
    title = Text("Perubahan tidak dapat diterapkan", "The change cannot be applied")
    detail = Text(
        "Lengkapi butir pengganti; komponen ini memerlukan lebih dari teks.",
        "Give the whole entry; this component needs more than a text.",
    )
