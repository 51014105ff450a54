# SPDX-License-Identifier: EUPL-1.2
"""The German words for what is read sign by sign."""

import re

from kiosk.speech.spoken.german_numbers import cardinal
from kiosk.speech.spoken.german_words import LETTERS
from kiosk.speech.spoken.tongue import Tongue

TONGUE = Tongue(
    cardinal=cardinal,
    letters=LETTERS,
    signs={
        "&": "und", "+": "plus", "=": "gleich", "@": "ät", "%": "Prozent", "‰": "Promille", "€": "Euro",
        "$": "Dollar",
        "£": "Pfund", "°": "Grad", "#": "Raute", "×": "mal", "÷": "geteilt durch", "±": "plus minus", "≈": "ungefähr",
        "≤": "höchstens", "≥": "mindestens", "−": "minus", "²": "hoch zwei", "³": "hoch drei",
        "Ø": "durchschnittlich",
    },
    address={"@": "ät", ".": "Punkt", "-": "Bindestrich", "/": "Schrägstrich", "_": "Unterstrich", "+": "plus",
             "#": "Raute", "?": "Fragezeichen", "=": "gleich"},
    plus="plus",
    emergency_before=re.compile(
        r"\b(?:Notruf|Notfall|Polizei|Feuerwehr|Rettungsdienst|Rettung|SOS|Behördennummer|Rufnummer|Notrufnummer"
        r"|unter (?:der )?Nummer|Telefon"
        r"|Tel\.|wählen(?: Sie)?|rufen Sie|unter|1[01][0-9] oder|1[01][0-9] und|1[01][0-9],)(?: die)?[\s:,(·–-]*$",
        re.IGNORECASE,
    ),
    emergency_after=re.compile(
        r"[\s:,()·–-]*(?:Notruf|Feuerwehr|Polizei|Rettung|Notarzt|Behörden|wählen|anrufen|rufen|an\b"
        r"|(?:und|oder) 11[025]\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
