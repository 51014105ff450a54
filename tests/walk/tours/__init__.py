# SPDX-License-Identifier: EUPL-1.2
"""Every tour of the walk, and which pages they must reach."""

from pathlib import Path
from typing import Final

from installer.parties import ROOT
from tests.walk.tour import Tour
from tests.walk.tours import (
    applications,
    appointments,
    council,
    defects,
    desk,
    drafts,
    forms,
    house,
    limited,
    longest,
    office,
    ordering,
    participation,
    receipts,
    services,
    taking_down,
    waste,
)

TOURS: Final[tuple[Tour, ...]] = (
    *house.TOURS, *ordering.TOURS, *limited.TOURS, *receipts.TOURS, *longest.TOURS, *desk.TOURS, *office.TOURS,
    *services.TOURS, *waste.TOURS, *defects.TOURS, *forms.TOURS, *applications.TOURS, *participation.TOURS,
    *council.TOURS, *appointments.TOURS, *drafts.TOURS, *taking_down.TOURS,
)  # fmt: skip
PARTS: Final = frozenset(
    {"Main", "CounterMain", "Rail", "Actions", "Typing", "BudgetLeft", "QuestionField", "QuestionPage"}
)
"""Files beside the pages that are no pages: windows, and parts of pages."""


def page_files() -> list[Path]:
    """Every page that the program has."""
    folders = [
        ROOT / "kiosk" / room / "qml"
        for room in ("shell", "counter", "forms", "receipts", "appointments", "printing")
    ]
    files = [file for folder in folders for file in folder.glob("*.qml")]
    files += (ROOT / "kiosk" / "ecosystems").glob("*/qml/*.qml")
    return sorted(file for file in files if file.stem not in PARTS)
