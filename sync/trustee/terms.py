# SPDX-License-Identifier: EUPL-1.2
"""What a purpose says, version by version, and which version counts when: plain rules."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

from sync.contract.signing import sha256_hex
from sync.contract.trust import Purpose, canonical_json, notice

BERLIN: Final = ZoneInfo("Europe/Berlin")
CONSENT_BASIS: Final = "eu-gdpr:A6-1-a"
LEGAL_BASES: Final[Mapping[str, str]] = {
    CONSENT_BASIS: "Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO",
    "eu-gdpr:A6-1-b": "Vertrag, Art. 6 Abs. 1 Buchst. b DSGVO",
    "eu-gdpr:A6-1-c": "rechtliche Verpflichtung, Art. 6 Abs. 1 Buchst. c DSGVO",
    "eu-gdpr:A6-1-e": "öffentliche Aufgabe, Art. 6 Abs. 1 Buchst. e DSGVO",
}
"""Terms of the W3C Data Privacy Vocabulary, in words."""
FARTHEST_START: Final = timedelta(days=366)
"""How far ahead a version may be put in force."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the register of processing (GDPR, Art. 30) asks for beyond the policy. German, for staff and authority."""

    title: str
    data_subjects: str
    retention: str


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that one version of a purpose says: what kiosks are told, and what the register says of it."""

    purpose: Purpose
    register: Entry

    @property
    def sha256(self) -> str:
        return sha256_hex(canonical_json(self))


@dataclass(frozen=True)
class Version:
    """One version of a purpose that was published; never changed afterwards. Its terms are looked up apart."""

    name: str
    number: int
    published_at: datetime
    day: datetime | None = None
    """From when it counts, where it was published to wait; else it counts at once, whatever a clock says later."""

    @property
    def start(self) -> datetime:
        return self.day or self.published_at

    def has_begun(self, now: datetime) -> bool:
        """Whether its day has come, or it needs none."""
        return self.day is None or self.day <= now


def in_force(versions: Iterable[Version], now: datetime) -> dict[str, Version]:
    """The version of each purpose that counts at a moment: of those that have begun, the one published last."""
    found: dict[str, Version] = {}
    for version in versions:
        if version.has_begun(now) and (version.name not in found or found[version.name].number < version.number):
            found[version.name] = version
    return found


def once_in_force(versions: Collection[Version], now: datetime) -> list[Version]:
    """Every version that counted at some moment up to now; not one that another had replaced before its day."""
    return [version for version in versions if version.has_begun(now) and not _was_overtaken(version, versions)]


def _was_overtaken(version: Version, versions: Iterable[Version]) -> bool:
    return version.day is not None and any(
        other.name == version.name and other.number > version.number and other.start <= version.day
        for other in versions
    )


def waiting(versions: Collection[Version], now: datetime) -> dict[str, Version]:
    """The version of each purpose that will follow: published last, and its day has not come."""
    last: dict[str, Version] = {}
    for version in sorted(versions, key=lambda version: version.number):
        last[version.name] = version
    return {name: version for name, version in last.items() if not version.has_begun(now)}


def with_notice_id(name: str, terms: Terms, known: Mapping[str, str]) -> Terms:
    """The same terms with the id that their notice's words have, or a new one: no id ever names two texts.

    `known` gives the SHA-256 of the words by id, of every notice of this purpose that was published.
    """
    texts = terms.purpose.notice.texts
    digest = notice("", texts).sha256
    same = sorted(notice_id for notice_id, sha256 in known.items() if sha256 == digest)
    numbers = [
        int(found[1]) for notice_id in known if (found := re.fullmatch(rf"{re.escape(name)}-(\d+)", notice_id))
    ]
    notice_id = same[0] if same else f"{name}-{max(numbers, default=0) + 1}"
    return msgspec.structs.replace(
        terms, purpose=msgspec.structs.replace(terms.purpose, notice=notice(notice_id, texts))
    )


def says_the_same(one: Terms, other: Terms) -> bool:
    """Whether two terms differ in nothing, the notice's id apart."""
    return with_notice_id("x", one, {}) == with_notice_id("x", other, {})


def start_of(day: str, now: datetime) -> datetime | None:
    """When a version begins that waits for a day: at its first minute in Germany; None where no day is named.

    Raises ValueError, in German for the publisher, for what is no day to come.
    """
    if not day.strip():
        return None
    try:
        begin = datetime.combine(date.fromisoformat(day.strip()), time(), BERLIN)
        ahead = begin - now
    except (ValueError, OverflowError) as error:
        raise ValueError("Das ist kein Tag. Schreiben Sie ihn so: 2027-01-31.") from error
    if ahead <= timedelta(0):
        raise ValueError("Dieser Tag hat schon begonnen. Wählen Sie einen späteren, oder lassen Sie das Feld leer.")
    if ahead > FARTHEST_START:
        raise ValueError("Dieser Tag ist mehr als ein Jahr voraus.")
    return begin


def may_publish(authors: Collection[str], publisher: str) -> bool:
    """Four eyes: whoever wrote at a draft does not put it in force."""
    return publisher not in authors
