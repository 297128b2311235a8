from prima_chassis.problems import Problem, Text


class InstrumentUnknown(Problem):
    status = 404
    title = Text("Instrumen tidak dikenal", "Unknown instrument")
    detail = Text(
        "Pilih salah satu kode di daftar instrumen, misalnya PERMENPANRB-14-2017.",
        "Choose a code from the list of instruments, for example PERMENPANRB-14-2017.",
    )
