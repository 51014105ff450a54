# SPDX-License-Identifier: EUPL-1.2
"""What an office's ZMS says of itself, in words for staff: before places are held, and when something is wrong."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sync.platform.connectors.answers import NoAnswerError, NotSentError
from sync.platform.connectors.zms import Scope
from sync.platform.ecosystems.services.zms.exchange import Connect
from sync.platform.ecosystems.services.zms.models import ZmsSource
from sync.platform.ecosystems.services.zms.rules import BERLIN, obstacles

_AHEAD: Final = timedelta(days=14)


@dataclass(frozen=True)
class Check:
    """What was found."""

    told: tuple[str, ...] = ()
    obstacles: tuple[str, ...] = ()
    """Why no places can be held."""


def check(source: ZmsSource, connect: Connect, now: datetime) -> Check:
    """Ask ZMS, and hold nothing. The source need not be stored."""
    with closing(connect(source.base_url)) as client:
        try:
            scope = client.scope(source.office_id, source.services)
            found = obstacles(scope, source.email, source.telephone)
            if scope is None or found:
                return Check(obstacles=tuple(found))
            today = now.astimezone(BERLIN).date()
            days = client.days(source.office_id, source.services, today, today + _AHEAD)
        except (NoAnswerError, NotSentError) as error:
            return Check(obstacles=(f"ZMS antwortet nicht wie erwartet: {error}.",))
    free = ", ".join(f"{day:%d.%m.}" for day in days) or "an keinem Tag"
    return Check((*_told(scope), f"Frei in den nächsten zwei Wochen: {free}."))


def _told(scope: Scope) -> list[str]:
    lines = [f"Stelle in ZMS: {scope.name}.", f"Ein Termin dauert {scope.minutes} Minuten."]
    if scope.reserved_minutes:
        lines.append(f"Eine Reservierung verfällt dort nach {scope.reserved_minutes} Minuten.")
    asked = (
        (scope.email_required, "eine E-Mail-Adresse"),
        (scope.telephone_required, "eine Telefonnummer"),
        (scope.text_activated or scope.text2_activated, "ein eigenes Textfeld"),
    )
    named = ", ".join(what for is_asked, what in asked if is_asked) or "nichts weiter"
    return [*lines, f"Die Stelle fragt dort nach: {named}. Sie bekommt ihre eigenen Angaben und unser Kennzeichen."]
