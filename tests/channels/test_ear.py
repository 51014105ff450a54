# SPDX-License-Identifier: EUPL-1.2
"""The ordering visit by somebody who never looks at the screen, and what they were told."""

import asyncio
from pathlib import Path

import pytest

from kiosk.speech.spoken import spelled
from tests.channels.playing import Played, play
from tests.channels.visit import NAME


@pytest.mark.window
@pytest.mark.timeout(300)
def test_an_order_is_given_by_ear_alone(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> None:
    played = play("ear", loop, tmp_path)
    assert played.order.pages[-1] == "Confirmed"
    assert played.stored == 1
    _all_that_counts_was_heard(played)


def _all_that_counts_was_heard(played: Played) -> None:
    """What it costs, when and where, whose, how strong the promise is, and the code, sign by sign."""
    heard = "\n".join(played.heard)
    for fact in (
        "Sie bestellen bei Beispiel-Bäckerei",
        "dritten Dezember, ab neun Uhr",
        "Dorfgemeinschaftshaus Remmesweiler",
        "acht Euro fünfundvierzig",
        f"Auf der Kiste steht {NAME}",
        "Vorgemerkt",
        "dreißigsten November, zwölf Uhr",
        "Ihre Bestellung ist gespeichert",
        spelled(played.order.code, "de"),
    ):
        assert fact in heard
    assert heard.index("Stimmt das so?") < heard.index("[getippt: Ja, bestellen]")
