# SPDX-License-Identifier: EUPL-1.2
"""What a text loses before it is read (what only eyes need), and how its pauses are tidied afterwards."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]|\\*\\*"
)
_SPACES = re.compile(r"[\t\v\f\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
# Dingbats, pictographs, box shapes and the private areas that icon fonts use.
_PICTURES = re.compile("[\u2300-\u23ff\u2500-\u27bf\u2b00-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff]+")
_MIDDLE_DOT = re.compile(r"(?<=[^\W\d_])[·‧•](?=[^\W\d_])")
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_ONE_SIGN = str.maketrans(
    {"٫": ".", "٬": ",", "٪": "%", "℃": "°C", "℉": "°F", "ℓ": "l", "㎏": "kg", "\u2010": "-", "\u2011": "-"}
)

_BLANKS = re.compile(r" {2,}")
_BLANK_BEFORE_SIGN = re.compile(r" +(?=[,.،](?!\d))")
_PAUSES = re.compile(r"([,،])(?:\s*[,،])+")
_PAUSE_BEFORE_STOP = re.compile(r"[,،] *(?=[.;:!?؛؟])")
_PAUSE_AFTER_STOP = re.compile(r"(?<=[.;:!?؛؟]) *[,،]+")
_LINE_EDGES = re.compile(r"^[ ,،]+|[ ,،]+$", re.MULTILINE)


def without_what_is_only_seen(text: str) -> str:
    """The text with plain spaces and Western digits, without pictures, marks of direction, emphasis or hyphenation.

    The middle dot inside a word of Leichte Sprache goes, since it guides eyes only: `Dorf·gemeinschafts·haus`.
    """
    text = unicodedata.normalize("NFC", text).translate(_ONE_SIGN)
    text = _INVISIBLE.sub("", text)
    text = _SPACES.sub(" ", _PICTURES.sub(" ", text))
    text = _MIDDLE_DOT.sub(_inside_word, text)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def _inside_word(dot: re.Match[str]) -> str:
    return "" if dot.string[dot.end()].islower() else dot[0]


def tidied(text: str) -> str:
    """One blank between words, one sign where several pauses met, no pause at the edge of a line."""
    text = _BLANK_BEFORE_SIGN.sub("", _BLANKS.sub(" ", text))
    text = _PAUSES.sub(r"\1", text)
    text = _PAUSE_AFTER_STOP.sub("", _PAUSE_BEFORE_STOP.sub("", text))
    return _LINE_EDGES.sub("", text).strip()
