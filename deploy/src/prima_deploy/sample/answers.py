"""What the sample governments heard: survey rounds with real answer matrices, one sealed."""

from datetime import date
from importlib.resources import files

from prima_deploy.sample.organisations import Organisation
from prima_deploy.sample.people import Person
from prima_deploy.sample.promises import KTP, Services


def ask(address: str, organisation: Organisation, services: Services) -> None:
    """A sealed round of last semester and an open one of this, for the civil registry office."""
    base = f"/api/survey/v1/governments/{organisation.code}"
    with organisation.sign_in(address, "organisasi") as bureau:
        year = organisation.today.year
        past = _round(
            bureau, base, organisation, f"{year}-S1", (date(year, 1, 1), date(year, 6, 30))
        )
        matrix = (files("prima_deploy.sample") / "answers/sekadau_2019_s1_first49.csv").read_bytes()
        job = bureau.upload(f"{past}/imports", "jawaban-contoh.csv", matrix)
        bureau.wait_for(f"{base}/jobs/{job['id']}")
        bureau.change("POST", f"{past}/close", seen=past)
        bureau.change("POST", f"{past}/seal", seen=past)

        now = _round(
            bureau, base, organisation, f"{year}-S2", (date(year, 7, 1), date(year, 12, 31))
        )
        bureau.until(f"{now}", lambda period: period["state"] == "open")
        for service in (None, services[KTP]):
            bureau.post(f"{now}/forms", {"service_id": service, "channel": "qr"})


def _round(
    bureau: Person, base: str, organisation: Organisation, label: str, days: tuple[date, date]
) -> str:
    """The path of an open round of the civil registry office."""
    made = bureau.post(
        f"{base}/periods",
        {
            "unit_id": organisation.units["Disdukcapil"],
            "label": label,
            "opens_on": days[0].isoformat(),
            "closes_on": days[1].isoformat(),
            "population": 1200,
            "population_source": "Contoh",
        },
    )
    path = f"{base}/periods/{made['id']}"
    bureau.change("POST", f"{path}/open", seen=path)
    return path
