"""Consultation rounds (forum konsultasi publik, PermenPANRB 16/2017): their states and groups.

planned → open → closed → recorded (minutes made) → signed (every signatory has signed)
"""

from enum import StrEnum


class RoundState(StrEnum):
    """Where a round stands."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    RECORDED = "recorded"
    SIGNED = "signed"


class Group(StrEnum):
    """Who takes part. PP 96/2012 article 23 and the five elements of the evaluation form F-02."""

    USERS = "users"
    EXPERTS = "experts"
    AGENCIES = "agencies"
    CIVIL_SOCIETY = "civil_society"
    MEDIA = "media"
    BUSINESS = "business"
    VULNERABLE = "vulnerable"
    PROVIDER = "provider"


GROUP_NAMES = {
    Group.USERS: "Masyarakat pengguna layanan",
    Group.EXPERTS: "Ahli/praktisi/akademisi",
    Group.AGENCIES: "Instansi terkait",
    Group.CIVIL_SOCIETY: "Organisasi masyarakat sipil",
    Group.MEDIA: "Media massa",
    Group.BUSINESS: "Dunia usaha",
    Group.VULNERABLE: "Kelompok rentan/disabilitas",
    Group.PROVIDER: "Penyelenggara",
}
