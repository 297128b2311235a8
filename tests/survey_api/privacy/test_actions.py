"""What people wrote is shown without what could lead to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.privacy.actions import scrub


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Pak Budi Santoso di loket 2 kasar", "Pak [nama] di loket 2 kasar"),
        ("pak budi tolong segera", "pak [nama] tolong segera"),
        ("Bu Sari ramah", "Bu [nama] ramah"),
        ("Ibu Hj. Siti Aminah baik", "Ibu [nama] baik"),
        ("mas agus dan mbak rini", "mas [nama] dan mbak [nama]"),
        ("Pak Camat Ali Akbar baik", "Pak Camat [nama] baik"),
        ("Petugas bernama Rina Wati judes", "Petugas bernama [nama] judes"),
        ("nama saya Wa Ode Siti", "nama saya [nama]"),
        ("a.n. La Ode Rahmat", "a.n. [nama]"),
    ],
)
def test_names_after_a_form_of_address_are_taken_out(written: str, shown: str) -> None:
    assert scrub(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("HP 0812-3456-7890", "HP [nomor]"),
        ("+62 812 3456 7890", "[nomor]"),
        ("telp (0401) 3121234", "telp [nomor]"),
        ("NIK 7410011203850001 salah", "NIK [NIK] salah"),
        ("7410 0112 0385 0001", "[NIK]"),
        ("NIP 19800101 200501 1 001", "NIP [NIP]"),
        ("rekening 1234567890", "rekening [nomor]"),
    ],
)
def test_numbers_of_persons_are_taken_out(written: str, shown: str) -> None:
    assert scrub(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("surel budi.s@gmail.com", "surel [surel]"),
        ("ikuti @budi.santoso", "ikuti [akun]"),
        ("ig: budi_99", "[akun]"),
        ("lihat https://contoh.id/a?b=1", "lihat [tautan]"),
        ("wa.me/62812345", "[tautan]"),
        ("motor DT 1234 AB", "motor [nomor kendaraan]"),
        ("mobil dt 1234 ab", "mobil [nomor kendaraan]"),
        ("parkir b 1234 xyz", "parkir [nomor kendaraan]"),
        ("rumah di Jl. Merdeka No. 5", "rumah di [alamat]"),
        ("RT 03/RW 02", "[alamat]"),
    ],
)
def test_addresses_accounts_and_plates_are_taken_out(written: str, shown: str) -> None:
    assert scrub(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "Ibu hamil didahulukan",
        "Ibu-ibu antre lama",
        "Bapak/Ibu petugas sangat baik",
        "terima kasih bapak dan ibu",
        "Pak camat tolong diperbaiki",
        "ibu saya sakit",
        "bayar Rp 1.500.000",
        "bayar Rp50000000",
        "dari 100.000 jadi 150.000",
        "datang 12-11-2026",
        "tahun 2025-2026",
        "buka jam 08.00-12.00",
        "antre 2 jam 30 menit",
        "UU 25/2009 pasal 21",
        "nomor antrian B 012",
        "SD 3 kelas",
    ],
)
def test_what_leads_to_nobody_stays(written: str) -> None:
    assert scrub(written) == written


@given(st.integers(10**15, 10**18 - 1), st.text("abcdefgh ", max_size=20))
def test_no_long_number_survives_between_words(number: int, words: str) -> None:
    assert str(number) not in scrub(f"{words} {number} {words}")


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    """Suggestions come from anybody; their list must not fail on one of them."""
    assert isinstance(scrub(text), str)
