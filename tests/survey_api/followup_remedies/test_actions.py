"""Every element of every instrument leads somewhere."""

from survey_api.followup_remedies import actions as remedies
from survey_api.followup_remedies.actions import UNKNOWN
from survey_api.instruments import actions as instruments

COMPONENTS = {
    "requirements", "procedure", "duration", "fee", "product", "complaint_handling", "legal_basis",
    "facilities", "staff_competence", "internal_supervision", "staff_number", "service_guarantee",
    "safety_guarantee", "performance_evaluation",
}  # fmt: skip
"""The fourteen components of a service standard, as standards-api names them."""


def test_every_element_of_every_edition_has_a_remedy_with_a_reason() -> None:
    elements = {e.code for edition in instruments.editions() for e in edition.elements}

    found = {code: remedies.find(code) for code in elements}

    assert len(found) > 25
    assert [code for code, remedy in found.items() if remedy is UNKNOWN] == []
    assert {r.component for r in found.values()} <= COMPONENTS | {None}
    assert all(r.reason.endswith(".") and 10 <= len(r.program) <= 500 for r in found.values())


def test_the_elements_in_force_name_the_components_of_the_standard() -> None:
    edition = instruments.find("SKM")

    assert {e.code: remedies.find(e.code).component for e in edition.elements} == {
        "PERSYARATAN": "requirements",
        "PROSEDUR": "procedure",
        "WAKTU": "duration",
        "BIAYA": "fee",
        "PRODUK": "product",
        "KOMPETENSI": "staff_competence",
        "PERILAKU": "staff_competence",
        "SARPRAS": "facilities",
        "PENGADUAN": "complaint_handling",
    }


def test_an_element_that_nobody_has_thought_of_gets_general_words() -> None:
    assert remedies.find("HAL_BARU") is UNKNOWN
