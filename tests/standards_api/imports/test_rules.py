"""The public JSON form, made into typed components."""

from typing import Any

import pytest

from standards_api.components import Component
from standards_api.imports.rules import read

SERVICE: dict[str, Any] = {
    "id": "dispensasi-nikah",
    "nama_layanan": "Surat Dispensasi Nikah",
    "penyelenggara": {"unit": "Kecamatan Rangkui", "kode_wilayah": "19.71"},
    "service_delivery": {
        "persyaratan": ["Fotokopi KTP", "Surat pengantar (asli)", "Akta asli dan fotokopi"],
        "prosedur": ["Pemohon menyerahkan berkas", "Petugas memeriksa", "Camat menandatangani"],
        "jangka_waktu": [
            {"teks": "3-5 menit", "nilai": 3, "maks": 5, "satuan": "menit", "kondisi": None}
        ],
        "biaya": {"teks": "Gratis", "gratis": True, "jumlah_rupiah": 0, "aturan": []},
        "produk": ["Surat Dispensasi Nikah"],
        "penanganan_pengaduan": {
            "saluran": [
                {"jenis": "email", "nilai": "camat@contoh.go.id"},
                {"jenis": "website", "nilai": "-"},
            ]
        },
    },
    "manufacturing": {
        "dasar_hukum": ["Peraturan Menteri Agama Nomor 19 Tahun 2018 Pasal 7 ayat (4)"],
        "kompetensi_pelaksana": [{"jabatan": "Camat", "jumlah": 1, "kualifikasi": "Sarjana"}],
        "jumlah_pelaksana": "3 orang",
        "sarana_prasarana": ["Toilet", "Kursi roda"],
    },
    "varian": [{"nama": "Duda atau janda", "persyaratan": ["Akta cerai"]}],
}


def items(data: dict[str, Any], component: Component) -> list[dict[str, Any]]:
    [service] = read(data).services
    return [item.model_dump(exclude={"id"}) for item in service.items.get(component, [])]


def changed(group: str, key: str, value: Any) -> dict[str, Any]:
    return SERVICE | {group: SERVICE[group] | {key: value}}


def test_copies_and_originals_are_told_apart() -> None:
    forms = [item["form"] for item in items(SERVICE, Component.REQUIREMENTS)]

    assert forms == ["copy", "original", "original", "original"]


def test_a_variants_requirements_apply_on_condition() -> None:
    last = items(SERVICE, Component.REQUIREMENTS)[-1]

    assert (last["necessity"], last["condition"]) == ("conditional", "Duda atau janda")


def test_who_acts_is_told_by_how_a_step_begins() -> None:
    actors = [item["actor"] for item in items(SERVICE, Component.PROCEDURE)]

    assert actors == ["applicant", "officer", "official"]


def test_the_upper_end_of_a_range_is_the_promise() -> None:
    [duration] = items(SERVICE, Component.DURATION)

    assert (duration["value"], duration["unit"]) == (5, "minute")


def test_an_article_is_told_from_its_regulation() -> None:
    [basis] = items(SERVICE, Component.LEGAL_BASIS)

    assert basis == {
        "title": "Peraturan Menteri Agama Nomor 19 Tahun 2018",
        "article": "Pasal 7 ayat (4)",
    }


def test_a_disguised_nothing_is_left_out_with_a_warning() -> None:
    reading = read(SERVICE)

    assert len(items(SERVICE, Component.COMPLAINT_HANDLING)) == 1
    [warning] = reading.warnings
    assert warning.place.pointer == "/service_delivery/penanganan_pengaduan/saluran/1/nilai"
    assert reading.faults == []


def test_half_a_tariff_is_no_tariff() -> None:
    rules = [{"kondisi": "peserta", "jumlah_rupiah": 0}, {"kondisi": "umum", "acuan": "Perda 8"}]
    data = changed("service_delivery", "biaya", {"gratis": None, "aturan": rules})

    assert items(data, Component.FEE) == []
    assert "/service_delivery/biaya/aturan" in {each.place.pointer for each in read(data).warnings}


def test_an_empty_fee_is_not_a_free_service() -> None:
    assert items(changed("service_delivery", "biaya", None), Component.FEE) == []


def test_every_rule_of_a_tariff_is_a_line() -> None:
    rules = [
        {"kondisi": "di KUA", "jumlah_rupiah": 0},
        {"kondisi": "di luar KUA", "jumlah_rupiah": 600000},
    ]
    fees = items(changed("service_delivery", "biaya", {"aturan": rules}), Component.FEE)

    assert [(fee["name"], fee["kind"], fee["amount"]) for fee in fees] == [
        ("di KUA", "free", 0),
        ("di luar KUA", "fixed", 600000),
    ]


@pytest.mark.parametrize(
    ("group", "key", "value", "pointer"),
    [
        ("service_delivery", "persyaratan", [1], "/service_delivery/persyaratan"),
        ("service_delivery", "persyaratan", [""], None),
        ("service_delivery", "prosedur", 7, "/service_delivery/prosedur"),
        (
            "service_delivery",
            "jangka_waktu",
            [{"nilai": 2, "satuan": "minggu"}],
            "/service_delivery/jangka_waktu/0/satuan",
        ),
        (
            "service_delivery",
            "jangka_waktu",
            [{"nilai": "dua", "satuan": "jam"}],
            "/service_delivery/jangka_waktu/0",
        ),
        ("service_delivery", "biaya", "gratis", "/service_delivery/biaya"),
        ("service_delivery", "tarif", {}, "/service_delivery/tarif"),
        ("manufacturing", "dasar_hukum", ["x" * 400], "/manufacturing/dasar_hukum/0"),
    ],
)
def test_a_fault_names_its_place(group: str, key: str, value: Any, pointer: str | None) -> None:
    faults = read(changed(group, key, value)).faults

    assert [fault.place.pointer for fault in faults] == ([pointer] if pointer else [])


def test_a_list_of_services_has_numbered_places() -> None:
    reading = read([SERVICE, SERVICE | {"nama_layanan": " "}, 3])

    assert [fault.place.pointer for fault in reading.faults] == ["/1/nama_layanan", "/2"]
