from prima_chassis.problems import Problem, Text


class DeviceNotFound(Problem):
    """Unknown, removed, of another form or with another key: nobody learns which."""

    status = 404
    title = Text("Perangkat tidak dikenal", "Unknown device")
    detail = Text(
        "Perangkat ini belum didaftarkan atau sudah dicabut; minta petugas mendaftarkannya lagi.",
        "This device is not registered or was removed; ask the staff to register it again.",
    )


class DeviceRequired(Problem):
    status = 422
    title = Text("Perangkat terdaftar diperlukan", "A registered device is required")
    detail = Text(
        "Isilah di kios atau perangkat loket yang didaftarkan petugas, atau mintalah tiket di"
        " loket dan masukkan kodenya.",
        "Answer on a kiosk or a counter's device that the staff registered, or ask for a ticket at"
        " the counter and enter its code.",
    )
