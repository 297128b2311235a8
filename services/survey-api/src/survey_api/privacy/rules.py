"""Taking out of free text what could lead to a person.

What is taken out wrongly costs a word; what is left in may cost somebody their peace, so that the
rules lean towards taking out. Numbers go by length: a NIK has 16 digits, a NIP 18.
"""

import re
from collections.abc import Callable
from itertools import takewhile

Match = re.Match[str]

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(
    r"(?:https?://|www\.)\S+|\b(?:wa|t|fb|instagram|facebook|tiktok)\.(?:me|com)/\S+", re.IGNORECASE
)
ACCOUNT = re.compile(
    r"(?<!\w)@[A-Za-z0-9_.]{2,30}|\b(?:ig|instagram|facebook|fb|tiktok|twitter|telegram)"
    r"\s*[:=]\s*[\w.]{3,30}",
    re.IGNORECASE,
)
DIGITS = re.compile(r"(?<!\d)\+?\(?\d(?:[\s().-]{0,2}\d){6,24}(?!\d)")
"""Seven digits or more, however they are grouped and whatever they are written to: "NIK7410…"."""
CALENDAR = re.compile(
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
    r"|(?:19|20)\d{2}\s?[-/]\s?(?:19|20)\d{2}|\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}"
)
"""Dates, school years and opening hours, which are nobody's."""
MONEY = re.compile(r"(?<!\w)(?:rp\.?|idr|rupiah)\s*$", re.IGNORECASE)
AMOUNT = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)(?:\.\d{2})?(?!\d)|[1-9]\d*")
"""What may stand after "Rp": no amount begins with 0, as telephone numbers do."""
MOST_MONEY = 13
"""Digits of the largest amounts that people write about: the budget of a region."""
GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
"""How an amount is written also without "Rp"."""
PLATE = re.compile(
    r"\b(A|AA|AB|AD|AE|AG|B|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|D|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN"
    r"|DP|DR|DT|DW|E|EA|EB|ED|F|G|H|K|KB|KH|KT|KU|L|M|N|P|PA|PB|R|S|T|W|Z)"
    r"[ -]?(\d{1,4})(?:[ -]?([A-Z]{1,3}))?\b",
    re.IGNORECASE,
)
"""The area, the number and the letters after it: also how "B 12", "A4" and "S1" are written."""
NAMED_PLATE = re.compile(
    r"\b(?:ber)?(?:plat|pelat|nopol|no\.? ?pol|nomor polisi|tnkb)\b\W*(?:\w+\W+)?$", re.IGNORECASE
)
VEHICLES = r"(?:mobil|motor|kendaraan|truk|angkot|bus|bis|taksi|ojek|pikap|ambulans|parkir)"
VEHICLE_BEFORE = re.compile(rf"\b{VEHICLES}(?:nya)?\b(?:\W+\w+){{0,2}}\W*$", re.IGNORECASE)
VEHICLE_AFTER = re.compile(rf"\W{{1,2}}{VEHICLES}\b", re.IGNORECASE)
LABELLED = re.compile(
    r"\b(?:loket|ruang(?:an)?|kamar|blok|gedung|lantai|kelas|kursi|meja|antrean|antrian|formulir"
    r"|form|baterai|gang|pasal|ayat|lampiran|huruf|kode|tipe|golongan|kertas)"
    r"[ :-]+(?:(?:no|nomor)\W+)?$",
    re.IGNORECASE,
)
"""What is told apart by a letter and a number, and is nobody's."""
MEASURES = re.compile(
    r"org|rb|jt|thn?|bln|hri?|jam|mnt|dtk|kg|gr?|[kcm]m|m|m?[gl]|lt|lbr|pcs|bh|kk|x|v|w|va|[gmk]b|wi[bt]",
    re.IGNORECASE,
)
"""Short words that follow a number."""
WORDS = re.compile(r"a[dg]|ba|be|d[aer]|ed|ku|pa", re.IGNORECASE)
"""Areas that are written like short words: "dr 120" is "dari 120"."""
DEGREES = re.compile(r"[SD][1-4]", re.IGNORECASE)
FULL, LONG, PAIR = 4, 3, 2
"""Digits and letters that make a plate likely."""
AROUND = 40
HOUSE = re.compile(r"\bRT\s*\.?\s*\d{1,3}\s*[/,]?\s*(?:RW\s*\.?\s*\d{1,3})?", re.IGNORECASE)
STREET = re.compile(
    r"\b(?:jl|jln|jalan|gang|gg)\b\.?\s+[\w .'-]{2,40}?\s*,?\s*(?:no|nomor)\b\.?\s*\d+[A-Za-z]?",
    re.IGNORECASE,
)
NAME = r"((?:[^\W\d_][\w'’.]*)(?:\s+[A-Z][\w'’.]*){0,3})"
"""A word, and up to three more in capitals."""
TITLED = re.compile(
    r"(?<![\w-])((?i:bapak|bpk|pak|ibu|bu|saudari|saudara|sdri|sdr|mas|mbak|mba|bang|kak|ny|tn|haji|hj))"
    r"\b(?!-)(\.?\s+)" + NAME
)
NAMED = re.compile(
    r"\b(?:bernama|atas nama|a\.n\.?|an\.|nama saya|nama petugas(?:nya)?|namanya|ttd)"
    r"(?:\s*[:.=]\s*|\s+)",
    re.IGNORECASE,
)
"""What a name follows."""
ON_BEHALF = re.compile(r"\b((?i:an))(\s+)" + NAME)
"""The same in short, which in English is every other word: only the next one is taken."""
WORDS_ON = re.compile(r"[^\W\d_][\w'’.]*(?:\s+[^\W\d_][\w'’.]*){0,9}")
BEFORE_NAME, NAME_WORDS, INITIAL = 3, 4, 3
"""Words between "nama saya" and the name, words of a name, letters of "Hj." and "Moh."."""
AFFIXED = re.compile(
    r"(?:me[mn]|meng|ber|ter|pe[mn])\w{5,}|di\w{6,}|\w{4,}(?:nya|lah|kan|kah)", re.IGNORECASE
)
"""Verbs and other words that are hardly ever a person's second name."""
NUMBERS = {16: "[NIK]", 18: "[NIP]"}


def scrub(text: str, roles: frozenset[str], ordinary: frozenset[str]) -> str:
    """`text` without names, addresses, links, accounts, plates and numbers of persons.

    `roles` are words that may follow a form of address without being a name ("Ibu hamil"),
    `ordinary` ones those that stand around a name that is written without capitals.
    """
    for pattern, stands_for in (
        (EMAIL, "[surel]"),
        (LINK, "[tautan]"),
        (ACCOUNT, "[akun]"),
        (STREET, "[alamat]"),
        (HOUSE, "[alamat]"),
    ):
        text = pattern.sub(stands_for, text)
    text = _without_numbers(text)
    text = _without_plates(text)
    text = ON_BEHALF.sub(r"\1\2[nama]", text)
    text = _without_named(text, ordinary | roles)
    return TITLED.sub(_titled(roles), text)


def _without_numbers(text: str) -> str:
    """Leaves amounts of money and dates alone."""

    def replace(found: Match) -> str:
        if GROUPED.fullmatch(found[0]) or CALENDAR.fullmatch(found[0]):
            return found[0]
        amount = AMOUNT.match(found[0]) if MONEY.search(text[: found.start()]) else None
        if amount and len(_digits(amount[0])) <= MOST_MONEY:
            # A number that follows the amount was taken for its end: "Rp 50.000 0812 …".
            return amount[0] + _without_numbers(found[0][amount.end() :])
        return NUMBERS.get(len(_digits(found[0])), "[nomor]")

    return DIGITS.sub(replace, text)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _without_plates(text: str) -> str:
    shown, at = "", 0
    while found := PLATE.search(text, at):
        taken = _is_plate(found)
        # What is no plate may hide the beginning of one: "dr 3 DT 1234 AB".
        until = found.end() if taken else found.end(1)
        shown += text[at : found.start() if taken else until]
        shown += "[nomor kendaraan]" if taken else ""
        at = until
    return shown + text[at:]


def _is_plate(found: Match) -> bool:
    """Whether this is somebody's vehicle, by the words around it or by how it is written."""
    area, number, letters = found[1], found[2], found[3] or ""
    before = found.string[max(0, found.start() - AROUND) : found.start()]
    capitals = area.isupper() and letters.isupper()
    counts = MEASURES.fullmatch(letters) and not (capitals and len(number) == FULL)
    if NAMED_PLATE.search(before):
        return True
    if not letters or counts:
        return False
    if VEHICLE_BEFORE.search(before) or VEHICLE_AFTER.match(found.string, found.end()):
        return True
    labelled = len(number) < FULL and LABELLED.search(before)
    if labelled or DEGREES.fullmatch(area + number):
        return False
    return _looks_like_plate(area, number, letters, capitals=capitals)


def _looks_like_plate(area: str, number: str, letters: str, *, capitals: bool) -> bool:
    if capitals:
        return len(number) >= LONG or len(letters) >= PAIR
    if len(area) == PAIR:
        return len(number) == FULL or (len(number) == LONG and not WORDS.fullmatch(area))
    return len(number) == FULL and len(letters) >= PAIR


def _without_named(text: str, ordinary: frozenset[str]) -> str:
    shown, at = "", 0
    while found := NAMED.search(text, at):
        start, end = _named(text, found.end(), ordinary)
        shown += text[at:start] + ("[nama]" if start < end else "")
        at = end
    return shown + text[at:]


def _named(text: str, at: int, ordinary: frozenset[str]) -> tuple[int, int]:
    """Where the name stands that begins at `at` or a few ordinary words later; may be empty."""
    run = WORDS_ON.match(text, at)
    words = [*re.finditer(r"\S+", run[0])] if run else []
    plain = [word[0].strip(".'’") for word in words]
    first = len([*takewhile(lambda word: word in ordinary, plain[:BEFORE_NAME])])
    if first == len(words) or plain[first] in ordinary:
        return at, at
    last = first
    for n in range(first + 1, min(first + NAME_WORDS, len(words))):
        ended = words[last][0].endswith(".") and len(plain[last]) > INITIAL
        if ended or not _goes_on(plain[first], plain[n], ordinary):
            break
        last = n
    return at + words[first].start(), at + words[last].end()


def _goes_on(name: str, word: str, ordinary: frozenset[str]) -> bool:
    """Whether `word` belongs to the name that begins with `name`: told by how that is written."""
    if name[0].isupper():
        return word[0].isupper()
    lower = word.lower()
    return lower not in ordinary and AFFIXED.fullmatch(lower) is None


def _titled(roles: frozenset[str]) -> Callable[[Match], str]:
    """A replacement that keeps "Ibu hamil" and "Pak Camat", and takes the name of "Bu Sari"."""

    def replace(found: Match) -> str:
        words = found[3].split()
        kept = [*takewhile(lambda word: word.strip(".'’").lower() in roles, words)]
        # After a role a name begins in capitals: "Pak Camat Ali", not "Pak Camat tolong".
        if len(kept) == len(words):
            return found[0]
        return found[1] + found[2] + " ".join([*kept, "[nama]"])

    return replace
