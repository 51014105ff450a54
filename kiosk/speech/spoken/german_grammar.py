# SPDX-License-Identifier: EUPL-1.2
"""The endings that a German number takes from the words before it: `am ersten Mai`, `der erste Mai`, `erster Mai`."""

import re
from typing import Literal

from kiosk.speech.spoken.german_words import SHORT_WEEKDAYS, WEEKDAYS, Gender

Ending = Literal["e", "en", "er", "es"]

_DAY = rf"(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(SHORT_WEEKDAYS)})\.?)"
_WEAK = re.compile(
    r"\b(?:am|vom|zum|zur|beim|im|dem|den|des|eine[mnrs]|jede[mns]|diese[mns]|alle[nr]|(?:[mds]ein|ihr|unser|eur)e[mnrs]"
    r"|bis|einschließlich|ab|seit|nach|vor|von|für"
    r"|(?:in|an|auf|aus|bei|mit|nach|seit|von|vor|zu|ab|während) (?:der|die)) $",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"\b(?:der|die|das|am|vom|zum|zur|beim|im|dem|den|des|ein|eine|eine[mnrs]|jede[mnrs]?|diese[mnrs]?"
    r"|(?:[mds]ein|ihr|unser)(?:e[mnrs]?)?) $",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:der|die|das|jeder|jede|jedes|dieser|diese|dieses) $", re.IGNORECASE)
_AFTER_DAY = re.compile(
    r"\b(?P<preposition>am|vom|zum|bis|ab|seit|nach|von|für|den|dem|auf) (?:nächste[nrm] |kommende[nrm] )?"
    rf"{_DAY},? $",
    re.IGNORECASE,
)
_NEXT_IN_LIST = re.compile(r"(?:[0-9]{1,2}\.(?:,| und| bis| oder| sowie|[–-]) ?)+$")
_DATIVE = re.compile(r"\b(?:mit|in|nach|von|aus|bei|vor|zu|seit|ab|unter|innerhalb von|binnen) $", re.IGNORECASE)
_ACCUSATIVE = re.compile(r"\b(?:für|ohne|um|gegen|pro|je) $", re.IGNORECASE)


def ordinal_ending(left: str, gender: Gender) -> Ending:
    """The ending of an ordinal after the text `left`; without an article it shows the gender itself."""
    left = _NEXT_IN_LIST.sub("", left)
    if _WEAK.search(left):
        return "en"
    if _DEFINITE.search(left):
        return "e"
    strong: dict[Gender, Ending] = {"m": "er", "f": "e", "n": "es"}
    return strong[gender]


def has_article(left: str) -> bool:
    """Whether the text `left` ends so that a number with a point after it must be an ordinal."""
    left = _NEXT_IN_LIST.sub("", left)
    return _ARTICLE.search(left) is not None


def day_of_month(left: str) -> tuple[str, Ending]:
    """The article to put in and the ending of a day after the text `left`.

    After a weekday with a preposition people say an article that nobody writes: `bis Sonntag, den
    neunundzwanzigsten November`. Without a preposition the day is a name of its own: `Sonntag, neunundzwanzigster`.
    """
    weekday = _AFTER_DAY.search(_NEXT_IN_LIST.sub("", left))
    if weekday:
        accusative = weekday["preposition"].lower() in ("bis", "für", "den", "auf")
        return ("den " if accusative else "dem "), "en"
    return "", ordinal_ending(left, "m")


def _case(left: str) -> Literal["nominative", "dative", "accusative"]:
    if _DATIVE.search(left):
        return "dative"
    return "accusative" if _ACCUSATIVE.search(left) else "nominative"


def one(left: str, gender: Gender) -> str:
    """The number one before a noun of a gender, after the text `left`: `ein`, `eine`, `einem`, `einer`, `einen`."""
    case = _case(left)
    if case == "dative":
        return "einer" if gender == "f" else "einem"
    if case == "accusative" and gender == "m":
        return "einen"
    return "eine" if gender == "f" else "ein"


def half(left: str, gender: Gender) -> str:
    """`ein halber`, `eine halbe`, `ein halbes`, and in the other cases `... halben`."""
    article = one(left, gender)
    if article in ("einem", "einer", "einen"):
        return f"{article} halben"
    return f"{article} {({'m': 'halber', 'f': 'halbe', 'n': 'halbes'})[gender]}"


def next_noun(right: str) -> str:
    """The first noun of the text `right`, behind adjectives and further ordinals; empty where none comes soon."""
    words = re.match(r"(?:(?:und|bis|oder) [0-9]+\. |[a-zäöüß]+ )*(?P<noun>[A-ZÄÖÜ][\wäöüß]*)", right)
    return words["noun"] if words else ""
