# SPDX-License-Identifier: EUPL-1.2
"""Rows of a read-back: a long text stands in several, so that pages can break between them."""

_MOST = 110
"""Characters of a text per row: two lines of the largest text on a small screen that lies."""


Row = dict[str, str | bool | float]


def rows_of(icon: str, text: str, lang: str = "", *, confidential: bool = False) -> list[Row]:
    """A text as rows; only the first has the icon, the others go on with it.

    `lang` where it is not the page's language; `confidential` where it is not for the loudspeaker. A row with
    `heading` set stays on the page of the row after it.
    """
    return [
        {"icon": icon if number == 0 else "", "text": part, "lang": lang, "confidential": confidential}
        for number, part in enumerate(parts(text))
    ]


def parts(text: str) -> list[str]:
    """A long text in pieces that break after a comma or a full stop, and never within `**strong**` words."""
    found: list[str] = []
    rest = text.strip()
    while len(rest) > _MOST and (cut := _cut(rest)) > 0:
        found.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*found, rest] if rest else found


def _cut(text: str) -> int:
    """Where the first piece ends; 0 where it cannot be broken."""
    marks = max((at for mark in (", ", ". ", " · ") if (at := _last(text, mark)) > _MOST // 3), default=0)
    return marks + 2 if marks else max(0, _last(text, " "))


def _last(text: str, mark: str) -> int:
    """The last place of a mark in the first piece that lies outside of strong words; -1 where there is none."""
    at = text.rfind(mark, 0, _MOST)
    while at >= 0 and text.count("**", 0, at) % 2:
        at = text.rfind(mark, 0, at)
    return at
