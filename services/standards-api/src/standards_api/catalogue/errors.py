"""Refusals of the catalogue.

ServiceNotFound    404
UnitNotFound       404   the unit of a new or changed service
ServiceCodeTaken   409
ServiceNotPublished 409  it cannot be called active
"""

from prima_chassis.problems import Problem, Text


class ServiceNotFound(Problem):
    status = 404
    title = Text("Layanan tidak ditemukan", "No such service")
    detail = Text("Cari layanan itu dari daftar layanan.", "Look it up in the list of services.")


class UnitNotFound(Problem):
    status = 404
    title = Text("Unit tidak ditemukan", "No such unit")
    detail = Text(
        "Pilih unit yang masih aktif dalam jangkauan Anda.",
        "Choose an open unit within your reach.",
    )


class ServiceCodeTaken(Problem):
    status = 409
    title = Text("Kode layanan sudah dipakai", "The service code is taken")
    detail = Text("Pilih kode lain, atau biarkan kosong.", "Choose another code or leave it out.")


class ServiceNotPublished(Problem):
    status = 409
    title = Text("Layanan belum memiliki standar", "The service has no published standard")
    detail = Text(
        "Terbitkan standar pelayanannya lebih dahulu.", "Publish its service standard first."
    )
