"""Refusals about assessments.

InstrumentNotFound    404
EditionNotFound       404
NoVerifiedBands       404   a score of this edition has no zone
ScoreOutOfScale       422
EditionNotOfYear      422   the edition was not used in that year
AssessmentExists      409   one official result per instrument and year
"""

from prima_chassis.problems import Problem, Text


class InstrumentNotFound(Problem):
    status = 404
    title = Text("Instrumen tidak ditemukan", "No such instrument")
    detail = Text("Pilih dari daftar instrumen.", "Choose one from the list of instruments.")


class EditionNotFound(Problem):
    status = 404
    title = Text("Edisi tidak ditemukan", "No such edition")
    detail = Text("Pilih edisi dari instrumen ini.", "Choose an edition of this instrument.")


class NoVerifiedBands(Problem):
    status = 404
    title = Text("Batas nilai belum diverifikasi", "The bands are not verified")
    detail = Text(
        "Edisi {edition} belum memiliki batas nilai yang terverifikasi; nilai tidak digolongkan.",
        "Edition {edition} has no verified bands; its scores are not classified.",
    )


class ScoreOutOfScale(Problem):
    status = 422
    title = Text("Nilai di luar skala", "The score is out of scale")
    detail = Text(
        "Skala edisi ini {lowest} sampai {highest}.",
        "The scale of this edition is {lowest} to {highest}.",
    )


class EditionNotOfYear(Problem):
    status = 422
    title = Text("Edisi tidak dipakai pada tahun itu", "The edition was not used in that year")
    detail = Text("Edisi {edition} dipakai pada {years}.", "Edition {edition} was used in {years}.")


class AssessmentExists(Problem):
    status = 409
    title = Text("Hasil resmi sudah tercatat", "The official result is recorded already")
    detail = Text(
        "Instrumen ini sudah memiliki hasil resmi untuk {year}.",
        "This instrument has an official result for {year}.",
    )
