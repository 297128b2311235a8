"""The receipt code: 80 random bits in Crockford's base 32, and a symbol that catches typing errors.

Written `7K3M-Q9XW-2DPA-VH5T-C`. Nobody can guess one, so looking one up needs no slow hash.
"""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_ALPHABET = ALPHABET + "*~$=U"
"""Crockford's 37 check symbols: the number modulo 37."""
SYMBOLS = 16
BITS = 80
GROUP = 4
LOOKALIKES = str.maketrans("OIL", "011", "- \t\r\n")
"""What people type for what they read; separators vanish."""


def new_code() -> str:
    """A fresh code, as it is shown."""
    return encode(secrets.randbits(BITS))


def encode(number: int) -> str:
    """The code of a number below 2⁸⁰, in groups of four, the check symbol last."""
    symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(SYMBOLS)))
    groups = [symbols[start : start + GROUP] for start in range(0, SYMBOLS, GROUP)]
    return "-".join([*groups, CHECK_ALPHABET[number % 37]])


def read(typed: str) -> int | None:
    """The number of a typed code; None when it cannot be one or its check symbol is wrong."""
    symbols = typed.upper().translate(LOOKALIKES)
    if len(symbols) != SYMBOLS + 1 or any(symbol not in ALPHABET for symbol in symbols[:-1]):
        return None
    number = 0
    for symbol in symbols[:-1]:
        number = number << 5 | ALPHABET.index(symbol)
    return number if CHECK_ALPHABET[number % 37] == symbols[-1] else None
