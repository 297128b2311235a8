"""What the sample governments heard: survey rounds with real answer matrices, one sealed."""

from datetime import date
from importlib.resources import files

from prima_deploy.sample.organisations import Organisation
from prima_deploy.sample.people import Person, Refused
from prima_deploy.sample.promises import KTP, Services


def ask(address: str, organisation: Organisation, services: Services) -> None:
    """A sealed round of last semester and an open one of this, for the civil registry office."""
    base = f"/api/survey/v1/governments/{organisation.code}"
    with organisation.sign_in(address, "organisasi") as bureau:
        year = organisation.today.year
        past = _round(
            bureau, base, organisation, f"{year}-S1", (date(year, 1, 1), date(year, 6, 30))
        )
        _import(bureau, base, past, "sekadau_2019_s1_first49.csv", services[KTP], "regulation")
        bureau.change("POST", f"{past}/close", seen=past)
        bureau.change("POST", f"{past}/seal", seen=past)

        now = _round(
            bureau, base, organisation, f"{year}-S2", (date(year, 7, 1), date(year, 12, 31))
        )
        _import(bureau, base, now, "mpp_pangkep.csv", services[KTP], "questionnaire")
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


def _import(
    bureau: Person, base: str, round_path: str, name: str, service: str, order: str
) -> None:
    """A matrix of real answers from elsewhere, as if the users of one service had given them.

    `order` says which elements its columns U8 and U9 are.
    """
    matrix = (files("prima_deploy.sample") / "answers" / name).read_bytes()
    job = bureau.upload(
        f"{round_path}/imports", (name, matrix), form={"service_id": service, "order": order}
    )
    result = bureau.wait_for(f"{base}/jobs/{job['id']}")
    if not result["applied"]:
        raise Refused(f"{name}: {result['errors']}")
