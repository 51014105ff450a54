# SPDX-License-Identifier: EUPL-1.2
"""Which times are held, what they are called here, and what an office must not ask. Plain functions."""

import re
from collections.abc import Container, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sync.contract.appointments import MAX_SLOTS
from sync.platform.connectors.zms import Scope

BERLIN = ZoneInfo("Europe/Berlin")
NAME: Final = "Dorfpunkt"
"""As whom places are held; the reference follows."""
TELEPHONE: Final = re.compile(r"\+?[1-9][0-9]{6,14}")
"""As every version of ZMS takes it."""
LEAST_MINUTES: Final = 5
MOST_MINUTES: Final = 480
"""Of a time, as kiosks take it (`sync.contract.appointments.Slot`)."""
_LOCAL: Final = ("127.0.0.1", "localhost")


def address_fault(base_url: str) -> str:
    """What is wrong with the address of a ZMS; empty where nothing is."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
        parts = urlsplit("")
    if not host or parts.query or parts.fragment or parts.username or parts.password or not base_url.isascii():
        return "Das ist keine Adresse wie https://termine.example.org/buergeransicht/api/citizen."
    if parts.scheme != "https" and (parts.scheme != "http" or host not in _LOCAL):
        return "Die Adresse muss mit https:// beginnen."
    return ""


def wall_clock(timestamp: int) -> tuple[date, time] | None:
    """A moment on the office's wall clock; None where that names two moments, or is not a whole minute.

    In the night in which summer time ends an hour comes twice. Its second half is nobody's office hour.
    """
    there = datetime.fromtimestamp(timestamp, BERLIN)
    day, begin = there.date(), there.time().replace(tzinfo=None, fold=0)
    if timestamp % 60 or datetime.combine(day, begin, BERLIN).timestamp() != timestamp:
        return None
    return day, begin


def moment(timestamp: int) -> datetime:
    """The moment of a time."""
    return datetime.fromtimestamp(timestamp, UTC)


def day_bounds(now: datetime, weeks: int) -> tuple[date, date]:
    """The first and the last day for which places are held."""
    today = now.astimezone(BERLIN).date()
    return today, today + timedelta(weeks=weeks)


def spread(free: Sequence[int], most: int) -> list[int]:
    """So many of these times, evenly from the first to the last, in order."""
    count = min(most, len(free))
    return [free[(2 * index + 1) * len(free) // (2 * count)] for index in range(max(count, 0))]


def to_hold(free: Sequence[int], ours: Container[int], not_before: datetime, most: int) -> list[int]:
    """Which of the free times of a day are held ahead: none twice, none that would be given back at once."""
    wanted = [one for one in free if one not in ours and moment(one) > not_before and wall_clock(one) is not None]
    return spread(wanted, most)


def too_many(per_day: int, weeks: int) -> bool:
    """Whether kiosks could be told of more times than they take."""
    return per_day * (7 * weeks + 1) > MAX_SLOTS


def obstacles(scope: Scope | None, email: str, telephone: str) -> list[str]:
    """Why no places can be held there without asking a resident, or at all; empty where they can."""
    if scope is None:
        return ["Diese Stelle gibt es in ZMS nicht. Bitte die Nummer (officeId) vergleichen."]
    found = []
    if scope.missing:
        named = ", ".join(map(str, scope.missing))
        found.append(f"Diese Leistung bietet die Stelle in ZMS nicht öffentlich an: {named}.")
    if scope.captcha:
        found.append(
            "Die Stelle verlangt in ZMS ein Captcha. Das löst kein Programm: Sie muss es dort für diesen Standort "
            "abschalten."
        )
    if scope.telephone_required and not telephone:
        found.append(
            "Die Stelle verlangt in ZMS eine Telefonnummer. Bitte ihre eigene eintragen, nie die einer Bürgerin."
        )
    if scope.per_mail and email.lower() not in scope.exempt:
        found.append(
            f"Die Stelle lässt in ZMS je E-Mail-Adresse nur {scope.per_mail} Termine zu. Sie muss {email} davon "
            "ausnehmen."
        )
    if scope.most_slots and scope.slots > scope.most_slots:
        found.append(f"Das sind {scope.slots} Zeitabschnitte. Die Stelle erlaubt je Termin nur {scope.most_slots}.")
    if not LEAST_MINUTES <= scope.minutes <= MOST_MINUTES and not scope.missing:
        said = f"{scope.minutes} Minuten" if scope.minutes else "gar nichts"
        found.append(f"ZMS sagt zur Dauer eines Termins: {said}. Möglich sind 5 bis 480 Minuten.")
    return found
