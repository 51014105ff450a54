# SPDX-License-Identifier: EUPL-1.2
"""Long texts in rows: nothing is lost, and what belongs together stays together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rows import parts, rows_of

KEPT = (
    "Ihre Antworten werden verschlüsselt und höchstens 14 Tage aufbewahrt.",
    "Nur wer den Code auf Ihrem Beleg hat, kann sie lesen. Kein Amt bekommt sie, solange Sie nichts absenden.",
    "Geben Sie den Code nur jemandem, dem Sie vertrauen.",
)


@pytest.mark.parametrize(
    "pieces",
    [
        KEPT,
        ("Ein kurzer Text, der nicht bricht. Auch wenn er zwei Sätze hat.",),
        (
            "Abholen am Montag, 23. November, von 9 bis 11 Uhr im Dorfgemeinschaftshaus Remmesweiler, hinten,",
            "bitte den Beleg mitbringen.",
        ),
        (
            "**Das Amt hat Ihre Nachricht gelesen.**",
            "Es meldet sich, sobald alles geprüft ist, was dazu gehört, und schreibt Ihnen hier, wie es weitergeht.",
        ),
        (
            "Haben Sie das abgeschickt und den Beleg schon bekommen?",
            "Dann müssen Sie heute nichts mehr tun, außer den Beleg gut aufzuheben.",
        ),
    ],
    ids=["sentences", "short", "a day is no end", "strong words", "question"],
)
def test_it_breaks_where_a_reader_would(pieces: tuple[str, ...]) -> None:
    assert parts(" ".join(pieces)) == list(pieces)


def test_only_the_first_row_has_the_icon() -> None:
    assert [row["icon"] for row in rows_of("lock", " ".join(KEPT))] == ["lock", "", ""]


@given(st.text(alphabet="ab ,.?!*·äß\u00a0", max_size=500))
def test_nothing_is_lost_and_no_strong_words_are_torn(text: str) -> None:
    found = parts(text)
    assert "".join("".join(found).split(" ")) == "".join(text.strip().split(" "))
    assert all(piece == piece.strip() and piece for piece in found)
    if text.count("**") % 2 == 0 and "***" not in text:
        assert all(piece.count("**") % 2 == 0 for piece in found)
