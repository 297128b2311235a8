from prima_chassis.problems import NotFound, Text


class MailUnknown(NotFound):
    title = Text("Surat tidak ditemukan", "No such message")
    detail = Text("Pilih surat dari daftar.", "Choose a message from the list.")
