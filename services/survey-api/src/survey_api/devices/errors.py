from prima_chassis.problems import Problem, Text


class DeviceNotFound(Problem):
    """Unknown, removed, of another form or with another key: nobody learns which."""

    status = 404
    title = Text("Perangkat tidak dikenal", "Unknown device")
    detail = Text(
        "Perangkat ini belum didaftarkan atau sudah dicabut; minta petugas mendaftarkannya lagi.",
        "This device is not registered or was removed; ask the staff to register it again.",
    )
