"""What shows that something was done."""

from urllib.parse import unquote

import asyncpg
import pytest

from prima_deploy.engines import Engines
from tests.survey_api.factories import Stage
from tests.survey_api.followups.factories import LOW, PDF, a_line, plan, seal, upload


class TestEvidence:
    async def test_is_kept_by_its_content_and_given_back(self, stage: Stage) -> None:
        line = await a_line(stage)

        added = await upload(stage, line, name="foto ✓.docx")
        again = await upload(stage, line, name="nama lain.pdf")

        assert (added.status_code, again.status_code) == (201, 201)
        [one] = again.json()["evidence"]
        assert (one["name"], one["media_type"], one["size"]) == (
            "foto ✓.pdf",
            "application/pdf",
            len(PDF),
        )
        assert added.json()["version"] == again.json()["version"] == 2
        read = await stage.survey.client.get(one["url"], headers=stage.headers)
        assert read.content == PDF
        assert read.headers["x-content-type-options"] == "nosniff"
        assert "foto ✓.pdf" in unquote(read.headers["content-disposition"])

    async def test_refuses_what_is_no_document_or_picture(self, stage: Stage) -> None:
        line = await a_line(stage)

        response = await upload(stage, line, b"<script>alert(1)</script>", "bukti.pdf")

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/EvidenceUnreadable"

    async def test_refuses_a_file_of_more_than_five_mebibytes(self, stage: Stage) -> None:
        line = await a_line(stage)

        response = await upload(stage, line, PDF + bytes(5 << 20))

        assert response.status_code == 413

    async def test_refuses_more_files_than_anybody_reads(self, stage: Stage) -> None:
        line = await a_line(stage)
        for number in range(20):
            await upload(stage, line, PDF + str(number).encode())

        response = await upload(stage, line, PDF)

        assert response.json()["type"] == "/problems/TooMuchEvidence"

    async def test_of_another_follow_up_is_not_found(self, stage: Stage) -> None:
        await seal(stage, *LOW)
        lines = await plan(stage)
        [one] = (await upload(stage, lines["WAKTU"])).json()["evidence"]

        other = await stage.get(f"/followups/{lines['SARPRAS']['id']}/evidence/{one['id']}")

        assert other.json()["type"] == "/problems/EvidenceNotFound"

    async def test_cannot_be_changed_in_the_database(self, stage: Stage, engines: Engines) -> None:
        line = await a_line(stage)
        await upload(stage, line)
        connection = await asyncpg.connect(engines.database_url("survey"))
        try:
            await connection.execute(
                "SELECT set_config('app.government', $1, false)", stage.government
            )
            for statement in (
                "UPDATE followup_evidence SET name = 'x'",
                "DELETE FROM followup_evidence",
                "DELETE FROM followups",
            ):
                with pytest.raises(asyncpg.InsufficientPrivilegeError):
                    await connection.execute(statement)
        finally:
            await connection.close()
