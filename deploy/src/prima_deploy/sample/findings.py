"""What the sample governments must improve: official scores, complaints, and obstacles."""

from prima_deploy.sample.organisations import Organisation
from prima_deploy.sample.people import Person
from prima_deploy.sample.promises import KTP, Services, content

OBSTACLES = (
    {
        "title": "Alat cetak KTP-el sering rusak (contoh)",
        "description": "Dua dari tiga alat cetak berumur lebih dari delapan tahun.",
        "cause": "facilities",
        "impact": "KTP-el selesai lebih dari satu hari kerja pada hari ramai.",
        "decision_requested": "Setujui pembelian satu alat cetak pada perubahan anggaran.",
    },
    {
        "title": "Petugas loket pengaduan merangkap tugas (contoh)",
        "description": "Petugas pengaduan juga melayani loket pendaftaran.",
        "cause": "staff",
        "impact": "Pengaduan dijawab lebih dari lima hari kerja.",
        "decision_requested": "Tetapkan satu petugas khusus pengaduan.",
    },
)

STORIES = (
    ("complaint", "Contoh: antrean KTP-el lebih dari tiga jam tanpa kejelasan giliran."),
    ("information_request", "Contoh: apakah perekaman KTP-el dilayani pada hari Sabtu?"),
)


def find(address: str, organisation: Organisation, services: Services) -> None:
    """Enter what is known and what people said."""
    base = f"/api/standards/v1/governments/{organisation.code}"
    known = content("assessments.json")
    with organisation.sign_in(address, "organisasi") as bureau:
        for result in known["results"]:
            if result["government"] == organisation.code:
                own = {key: result[key] for key in ("instrument", "edition", "year", "score")}
                official = {"kind": "official", "source": known["source"]}
                bureau.post(f"{base}/assessments", own | official)
        for obstacle in OBSTACLES:
            unit = {"unit_id": organisation.units["Disdukcapil"]}
            bureau.post(f"{base}/obstacles", dict(obstacle) | unit)
    with Person(address) as citizen:
        for kind, story in STORIES:
            citizen.post(
                f"/api/complaints/v1/governments/{organisation.code}/complaints",
                {
                    "kind": kind,
                    "story": story,
                    "service_id": services[KTP],
                    "identity": {"class": "anonymous"},
                },
            )
