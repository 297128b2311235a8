"""The page on which a person consents. It needs no script; everything put in is escaped."""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import NamedTuple
from urllib.parse import urlsplit

ASKED = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)
"""Parameters of a request for consent, carried through the form."""


class Words(NamedTuple):
    """The page in one language; `{names}` are filled in."""

    title: str
    asks: str
    may: str
    where: str
    signed_in: str
    username: str
    password: str
    otp: str
    otp_hint: str
    allow: str
    sign_in_and_allow: str
    deny: str
    wrong_title: str
    wrong: str


WORDS = {
    "id": Words(
        title="Izinkan aplikasi",
        asks="{client} meminta izin bekerja atas nama Anda",
        may="Aplikasi ini akan dapat:",
        where="Setelah itu Anda kembali ke {host}.",
        signed_in="Anda masuk sebagai {username}.",
        username="Nama pengguna",
        password="Kata sandi",  # noqa: S106 - a label
        otp="Kode sekali pakai",
        otp_hint="(bila akun Anda memakai autentikator)",
        allow="Izinkan",
        sign_in_and_allow="Masuk dan izinkan",
        deny="Tolak",
        wrong_title="Permintaan izin ini tidak benar",
        wrong="Kembalilah ke aplikasi dan mulai lagi. Bila berulang, hubungi pembuat aplikasi.",
    ),
    "en": Words(
        title="Allow an application",
        asks="{client} asks to act on your behalf",
        may="It will be able to:",
        where="You will then return to {host}.",
        signed_in="You are signed in as {username}.",
        username="Username",
        password="Password",  # noqa: S106 - a label
        otp="One-time code",
        otp_hint="(if your account uses an authenticator)",
        allow="Allow",
        sign_in_and_allow="Sign in and allow",
        deny="Deny",
        wrong_title="This request for consent is not valid",
        wrong="Go back to the application and start again. If it recurs, tell its maker.",
    ),
}

THINGS = {
    "standards": ("standar pelayanan", "service standards"),
    "consultations": ("forum konsultasi publik", "public consultations"),
    "complaints": ("pengaduan", "complaints"),
    "surveys": ("survei kepuasan", "satisfaction surveys"),
    "obstacles": ("kendala", "obstacles"),
    "assessments": ("penilaian", "assessments"),
    "directory": ("unit dan kalender kerja", "units and working calendars"),
    "tasks": ("daftar tugas Anda", "your list of tasks"),
}
DEEDS = {
    "read": ("membaca {thing}", "read {thing}"),
    "write": ("mengubah {thing}", "change {thing}"),
    "manage": ("mengelola {thing}", "manage {thing}"),
    "file": ("mencatat {thing}", "file {thing}"),
    "handle": ("menangani {thing}", "handle {thing}"),
    "coordinate": ("mengoordinasikan {thing}", "coordinate {thing}"),
    "report": ("melaporkan {thing}", "report {thing}"),
}


class Notice(NamedTuple):
    """What went wrong with an attempt, in the language of the page."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked."""

    client: str
    scopes: Sequence[str]
    redirect_uri: str
    signed_in_as: str | None


@cache
def style() -> str:
    """The style sheet, which stands inside the page."""
    return files("prima_gateway.consent").joinpath("page.css").read_text()


@cache
def _frame() -> Template:
    return Template(files("prima_gateway.consent").joinpath("page.html").read_text())


def policy(redirect_uri: str | None) -> str:
    """Content-Security-Policy: nothing but our own style, no script, no frame. Browsers apply
    `form-action` to where an answer redirects, so the way back is named."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    back = f" {_source(redirect_uri)}" if redirect_uri else ""
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'{back};"
        " base-uri 'none'; frame-ancestors 'none'"
    )


def _source(uri: str) -> str:
    parts = urlsplit(uri)
    web = parts.scheme in {"http", "https"}
    return f"{parts.scheme}://{parts.netloc}" if web else f"{parts.scheme}:"


def describe(scope: str, language: str) -> str:
    """A scope in the words of the reader."""
    thing, _, deed = scope.partition(":")
    which = 1 if language == "en" else 0
    if thing not in THINGS or deed not in DEEDS:
        return scope
    return DEEDS[deed][which].format(thing=THINGS[thing][which])


def question_page(
    question: Question,
    fields: Iterable[tuple[str, str]],
    *,
    language: str,
    notice: Notice | None = None,
) -> str:
    """The page that asks; `fields` are carried along unchanged."""
    words = WORDS[language]
    may = "".join(f"<li>{escape(describe(s, language))}</li>" for s in question.scopes)
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in fields
    )
    allow = escape(words.allow if question.signed_in_as else words.sign_in_and_allow)
    host = urlsplit(question.redirect_uri).netloc or question.redirect_uri
    parts = [
        _notice(notice),
        f"<h1>{escape(words.asks.format(client=question.client))}</h1>",
        f"<p>{escape(words.may)}</p><ul>{may}</ul>",
        f"<p>{escape(words.where.format(host=host))}</p>",
        f'<form method="post" action="/oauth/authorize">{hidden}',
        _who(question.signed_in_as, words),
        '<div class="row">',
        f'<button class="main" name="decision" value="allow">{allow}</button>',
        f'<button name="decision" value="deny" formnovalidate>{escape(words.deny)}</button>',
        "</div></form>",
    ]
    return _page("\n".join(parts), words.title, language)


def error_page(*, language: str) -> str:
    """The page for a request that may not even be answered to its sender."""
    words = WORDS[language]
    content = _notice(Notice(words.wrong_title, words.wrong))
    return _page(content, words.wrong_title, language)


def _page(content: str, title: str, language: str) -> str:
    return _frame().substitute(
        lang=language, title=escape(f"{title} – Prima"), style=style(), content=content
    )


def _notice(notice: Notice | None) -> str:
    if notice is None:
        return ""
    return (
        f'<div class="error" role="alert"><strong>{escape(notice.title)}</strong>'
        f"{escape(notice.detail)}</div>"
    )


def _who(signed_in_as: str | None, words: Words) -> str:
    if signed_in_as:
        return f"<p>{escape(words.signed_in.format(username=signed_in_as))}</p>"
    return (
        f'<label for="username">{escape(words.username)}</label>'
        '<input id="username" name="username" autocomplete="username" autocapitalize="none"'
        ' maxlength="60" required>'
        f'<label for="password">{escape(words.password)}</label>'
        '<input id="password" name="password" type="password" autocomplete="current-password"'
        ' maxlength="128" required>'
        f'<label for="otp">{escape(words.otp)}'
        f' <span class="hint">{escape(words.otp_hint)}</span></label>'
        '<input id="otp" name="otp" inputmode="numeric" autocomplete="one-time-code"'
        ' pattern="[0-9]{6}" maxlength="6">'
    )
