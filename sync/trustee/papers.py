# SPDX-License-Identifier: EUPL-1.2
"""The reference of a paper form: what may stand in the log for it, and no name or receipt code by mistake."""

import re
from typing import Final

MOST_SIGNS: Final = 14
"""Letters and digits of a reference: fewer than a receipt code has."""
_GROUP: Final = "(?:[A-ZÄÖÜ]{1,4}|[0-9]{1,6})"
_REFERENCE: Final = re.compile(f"{_GROUP}(?:[ ./-]{_GROUP})*")


def read_reference(text: str) -> str | None:
    """The reference as it is logged, or None for what could be a name or a code.

    Groups of up to six digits or four letters, apart from each other by a hyphen, slash, dot or space; a digit at
    least, and no more than fourteen letters and digits: `WID-2026-0142`, `32.1/142`.
    """
    plain = re.sub(r"\s+", " ", text).strip().upper()
    signs = [sign for sign in plain if sign.isalnum()]
    if len(signs) > MOST_SIGNS or not any(sign.isdigit() for sign in signs):
        return None
    return plain if _REFERENCE.fullmatch(plain) else None
