import smtplib
from asyncio import to_thread
from email.message import EmailMessage
from pathlib import Path

from prima_deploy import mail
from prima_deploy.ports import free_port
from prima_deploy.processes import Child


def deliver(port: int, message: EmailMessage) -> None:
    with smtplib.SMTP("127.0.0.1", port) as server:
        server.send_message(message)


class TestCatcher:
    async def test_keeps_a_message_as_a_private_file(self, tmp_path: Path) -> None:
        port = free_port()
        child = Child(mail.program(port, tmp_path / "mail"), tmp_path / "mail.log")
        await child.start()
        await child.until_ready()
        message = EmailMessage()
        message["From"], message["To"] = "prima@example.go.id", "warga@example.id"
        message["Subject"] = "Tanda terima"
        message.set_content("Pengaduan Anda sudah diterima.")

        await to_thread(deliver, port, message)
        await child.stop()

        [file] = (tmp_path / "mail").iterdir()
        assert file.suffix == ".eml"
        assert file.stat().st_mode & 0o777 == 0o600
        assert "Pengaduan Anda sudah diterima." in file.read_text()
