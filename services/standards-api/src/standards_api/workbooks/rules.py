"""The sheets and columns of the import file, in the words of the people who fill it in."""

from collections.abc import Mapping
from dataclasses import dataclass

from standards_api.components import TITLES, Component
from standards_api.wording import CHANNEL

MOST_ROWS = 20_000
MOST_COLUMNS = 40
MOST_UNPACKED = 80 << 20
MOST_PARTS = 300
"""Limits against files that are small outside and huge inside."""

SERVICES = "Layanan"
KEY = "Kode layanan"
ITEM_ID = "butir_id"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the field it fills, and the words for coded values."""

    title: str
    field: str
    words: Mapping[str, str] | None = None
    number: bool = False
    width: int = 30


def _words(**codes: str) -> dict[str, str]:
    return {word: code for code, word in codes.items()}


KIND = _words(administrative="administratif", service="jasa", good="barang")
YES_NO = {"ya": "true", "tidak": "false"}

SERVICE_COLUMNS = (
    Column(KEY, "code", width=18),
    Column("Nama layanan", "name", width=50),
    Column("Uraian", "description", width=50),
    Column("Jenis", "kind", KIND, width=16),
    Column("Unit", "unit", width=40),
    Column("Sebutan warga (pisahkan dengan ;)", "aliases", width=40),
    Column("Kode layanan acuan", "reference_code", width=20),
)

COLUMNS: dict[Component, tuple[Column, ...]] = {
    Component.REQUIREMENTS: (
        Column("Persyaratan", "name", width=50),
        Column(
            "Sifat",
            "necessity",
            _words(required="wajib", conditional="bersyarat", optional="tidak wajib"),
        ),
        Column("Berlaku bila", "condition"),
        Column(
            "Bentuk",
            "form",
            _words(original="asli", copy="fotokopi", digital="digital", shown="diperlihatkan"),
        ),
        Column("Jumlah", "count", number=True, width=10),
    ),
    Component.PROCEDURE: (
        Column(
            "Pelaku",
            "actor",
            _words(applicant="pemohon", officer="petugas", official="pejabat", system="sistem"),
        ),
        Column("Langkah", "description", width=70),
    ),
    Component.DURATION: (
        Column("Lama", "value", number=True, width=10),
        Column(
            "Satuan",
            "unit",
            _words(
                minute="menit", hour="jam", working_day="hari kerja", calendar_day="hari kalender"
            ),
        ),
        Column(
            "Dihitung sejak",
            "start_event",
            _words(
                registration="pendaftaran",
                file_complete="berkas lengkap",
                payment="pembayaran",
                inspection="pemeriksaan",
            ),
        ),
        Column("Berlaku bila", "condition"),
    ),
    Component.FEE: (
        Column("Nama biaya", "name", width=40),
        Column(
            "Jenis",
            "kind",
            _words(free="gratis", fixed="tetap", per_unit="per satuan", other_party="pihak lain"),
        ),
        Column("Jumlah (rupiah)", "amount", number=True, width=16),
        Column("Satuan", "unit"),
        Column("Dasar hukum", "legal_basis", width=40),
        Column("Pengecualian", "exemption"),
    ),
    Component.PRODUCT: (Column("Produk", "name", width=60),),
    Component.COMPLAINT_HANDLING: (
        Column("Saluran", "channel", {word.lower(): code for code, word in CHANNEL.items()}),
        Column("Alamat atau nomor", "address", width=50),
        Column("Waktu tanggapan", "response"),
    ),
    Component.LEGAL_BASIS: (
        Column("Peraturan", "title", width=70),
        Column("Pasal", "article"),
    ),
    Component.FACILITIES: (
        Column("Sarana", "name", width=60),
        Column("Untuk kelompok rentan", "for_vulnerable", YES_NO),
    ),
    Component.STAFF_COMPETENCE: (Column("Kompetensi", "description", width=70),),
    Component.INTERNAL_SUPERVISION: (Column("Pengawasan", "description", width=70),),
    Component.STAFF_NUMBER: (
        Column("Peran", "role", width=40),
        Column("Jumlah", "count", number=True, width=10),
    ),
    Component.SERVICE_GUARANTEE: (
        Column("Jaminan", "promise", width=60),
        Column("Kompensasi", "compensation"),
    ),
    Component.SAFETY_GUARANTEE: (Column("Jaminan", "description", width=70),),
    Component.PERFORMANCE_EVALUATION: (Column("Evaluasi", "description", width=70),),
}


def _sheet(component: Component) -> str:
    """A sheet's name has 31 characters at most, and no slash."""
    return TITLES[component].replace("/", " ").split(",")[0][:31]


SHEETS: dict[Component, str] = {component: _sheet(component) for component in Component}


def columns(component: Component) -> tuple[Column, ...]:
    """The columns of a component's sheet: the service's code, the fields, the hidden id."""
    return (
        Column(KEY, "service", width=18),
        *COLUMNS[component],
        Column(ITEM_ID, "id", width=36),
    )


def letter(index: int) -> str:
    """The letter of a column; there are fewer than 26."""
    return chr(ord("A") + index)
