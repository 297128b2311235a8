from prima_chassis.problems import Problem, Text


class ObstacleNotFound(Problem):
    status = 404
    title = Text("Kendala tidak ditemukan", "No such obstacle")
    detail = Text("Pilih kendala dari daftar.", "Choose one from the register.")


class ObstacleDecided(Problem):
    status = 409
    title = Text("Kendala sudah diputuskan", "The obstacle is decided already")
    detail = Text(
        "Kendala ini berkeadaan {state}; buat kendala baru bila muncul lagi.",
        "This obstacle is {state}; register a new one if it comes back.",
    )


class PeriodUnknown(Problem):
    status = 422
    title = Text("Periode tidak dikenal", "The period is not known")
    detail = Text(
        "Tulis periode sebagai 2026, 2026-11, 2026-Q4, atau 2026-S2.",
        "Write the period as 2026, 2026-11, 2026-Q4 or 2026-S2.",
    )
