from collections.abc import Mapping
from typing import ClassVar

from prima_chassis.problems import NotFound, Problem, Text


class ReceiptUnknown(NotFound):
    title = Text("Kode tidak ditemukan", "No report has this code")
    detail = Text(
        "Periksa kembali kode tanda terima Anda; huruf besar dan tanda hubung tidak berpengaruh.",
        "Check your receipt code again; capitals and hyphens do not matter.",
    )


class ReceiptSessionEnded(Problem):
    status = 401
    title = Text("Sesi tanda terima berakhir", "The receipt session has ended")
    detail = Text("Masukkan lagi kode tanda terima Anda.", "Enter your receipt code again.")
    headers: ClassVar[Mapping[str, str]] = {"WWW-Authenticate": "Bearer"}
