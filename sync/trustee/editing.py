# SPDX-License-Identifier: EUPL-1.2
"""What people do with purposes: draft, throw away, put in force, suspend, take up again. Each is a line of the log.

Who may do what is asked by the pages; that nobody puts in force what they wrote is asked here.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

import msgspec
from django.db import transaction

from sync.contract.signing import sha256_hex
from sync.contract.times import to_wire
from sync.contract.trust import Purpose, canonical_json, notice
from sync.trustee import catalogue, terms
from sync.trustee.models import Activity, KnownNotice, PurposeDraft, PurposeVersion, SuspendedPurpose
from sync.trustee.register import RegisterError, note
from sync.trustee.terms import Terms, Version

MOST_POLICY: Final = 512 * 1024
"""Bytes of all purposes together: half of what a kiosk reads as a policy, so that the keys have room too."""
_SEED: Final = "purpose-seed"
_PUBLISH: Final = "purpose-publish"
_GONE: Final = "Diesen Entwurf gibt es nicht mehr. Er ist veröffentlicht oder verworfen."
_OWN: Final = "Sie haben an diesem Entwurf mitgeschrieben. Jemand anderes muss ihn in Kraft setzen."
_CHANGED: Final = "Der Entwurf ist inzwischen ein anderer, gespeichert von {authors}. Prüfen Sie ihn noch einmal."
_SAVED_MEANWHILE: Final = (
    "Inzwischen hat jemand anderes an diesem Entwurf gespeichert ({authors}). Ihre Eingaben stehen noch hier. "
    "Öffnen Sie den Entwurf in einem zweiten Fenster und vergleichen Sie."
)

_OVER: Final = (
    "Der Entwurf, den Sie geöffnet hatten, ist inzwischen veröffentlicht oder verworfen. Ihre Eingaben stehen noch "
    "hier. Speichern Sie noch einmal, wenn daraus ein neuer Entwurf werden soll."
)


def seed(begin: Mapping[str, Terms], now: datetime) -> None:
    """Give an empty database the purposes with which a new trustee begins; one that has any stays as it is."""
    with transaction.atomic():
        if PurposeVersion.objects.exists():
            return
        for name, said in begin.items():
            _keep(Version(name, 1, now), said, (), "")
            note(_SEED, now, detail=_described(name, 1, said))


def save_draft(name: str, said: Terms, seen: str, author: str, now: datetime) -> None:
    """Keep a draft. `seen` is the SHA-256 of the draft that was opened, empty where there was none.

    Raises RegisterError, in German, where another one was saved since.
    """
    with transaction.atomic():
        draft = PurposeDraft.objects.filter(pk=name).first()
        if (draft.sha256 if draft else "") != seen:
            raise RegisterError(_SAVED_MEANWHILE.format(authors=", ".join(draft.authors)) if draft else _OVER)
        said = terms.with_notice_id(name, said, _known_notices(name))
        authors = sorted({*(draft.authors if draft else ()), author})
        PurposeDraft.objects.update_or_create(
            pk=name,
            defaults={
                "terms": msgspec.to_builtins(said),
                "sha256": said.sha256,
                "authors": authors,
                "changed_at": now,
            },
        )
        note("purpose-draft", now, detail=f"{name} {said.sha256} by {author}")


def drop_draft(name: str, person: str, now: datetime) -> None:
    """Throw a draft away; raises RegisterError, in German, where there is none."""
    with transaction.atomic():
        deleted, _ = PurposeDraft.objects.filter(pk=name).delete()
        if not deleted:
            raise RegisterError(_GONE)
        note("purpose-draft-dropped", now, detail=f"{name} by {person}")


def publish(name: str, seen: str, day: str, publisher: str, now: datetime) -> Version:
    """Put the draft that was seen (its SHA-256) in force, now or from a day on.

    Raises RegisterError, in German, where it is another draft, one that the publisher wrote at, one that changes
    nothing, or where the day is none to come.
    """
    with transaction.atomic():
        draft = PurposeDraft.objects.filter(pk=name).first()
        if draft is None:
            raise RegisterError(_GONE)
        if draft.sha256 != seen:
            raise RegisterError(_CHANGED.format(authors=", ".join(draft.authors)))
        if not terms.may_publish(draft.authors, publisher):
            raise RegisterError(_OWN)
        try:
            begin = terms.start_of(day, now)
        except ValueError as error:
            raise RegisterError(str(error)) from error
        said = terms.with_notice_id(name, msgspec.convert(draft.terms, Terms), _known_notices(name))
        former = catalogue.versions(name)
        if former and terms.says_the_same(catalogue.terms_of(former[-1:])[former[-1]], said):
            raise RegisterError("Der Entwurf sagt dasselbe wie die letzte Fassung.")
        _check_size(name, said.purpose, now)
        version = Version(name, former[-1].number + 1 if former else 1, now, begin)
        _keep(version, said, draft.authors, publisher)
        draft.delete()
        written = ", ".join(draft.authors)
        described = f"{_described(name, version.number, said)} from {to_wire(version.start)} by {publisher}"
        note(_PUBLISH, now, detail=f"{described}, drafted by {written}")
    return version


def suspend(name: str, person: str, now: datetime) -> None:
    """Let nothing new be taken for a purpose; raises RegisterError, in German, where that cannot be."""
    with transaction.atomic():
        if not PurposeVersion.objects.filter(purpose=name).exists():
            raise RegisterError("Diesen Zweck gibt es nicht.")
        _, new = SuspendedPurpose.objects.get_or_create(pk=name, defaults={"since": now})
        if not new:
            raise RegisterError("Dieser Zweck ist schon ausgesetzt.")
        note("purpose-suspend", now, detail=f"{name} by {person}")


def take_up(name: str, person: str, now: datetime) -> None:
    """Let a suspended purpose be used again; raises RegisterError, in German, where it is not suspended."""
    with transaction.atomic():
        deleted, _ = SuspendedPurpose.objects.filter(pk=name).delete()
        if not deleted:
            raise RegisterError("Dieser Zweck ist nicht ausgesetzt.")
        note("purpose-resume", now, detail=f"{name} by {person}")


def check_versions() -> None:
    """Compare every published version with what the log says of it, and every notice with its hash.

    Raises RegisterError where one is missing or was changed. What is older than the log's lines is not compared.
    """
    told = dict(
        _said_of(detail)
        for detail in Activity.objects.filter(action__in=(_SEED, _PUBLISH)).values_list("detail", flat=True)
    )
    held = {
        f"{name} {number}": sha256_hex(canonical_json(said))
        for name, number, said in PurposeVersion.objects.values_list("purpose", "number", "terms")
    }
    for version, digest in sorted(told.items()):
        if held.get(version) != digest:
            raise RegisterError(f"the published version {version} is missing or was changed")
    for known in KnownNotice.objects.all():
        if notice(known.notice_id, known.texts).sha256 != known.sha256:
            raise RegisterError(f"the words of the notice {known.notice_id} were changed")


def _said_of(detail: str) -> tuple[str, str]:
    name, number, digest = detail.partition(",")[0].split(" ")
    return f"{name} {number}", digest


def _keep(version: Version, said: Terms, authors: Collection[str], publisher: str) -> None:
    PurposeVersion.objects.create(
        purpose=version.name,
        number=version.number,
        terms=msgspec.to_builtins(said),
        day=version.day,
        authors=list(authors),
        published_by=publisher,
        published_at=version.published_at,
    )


def _known_notices(name: str) -> dict[str, str]:
    published = catalogue.terms_of(catalogue.versions(name)).values()
    return {said.purpose.notice.id: said.purpose.notice.sha256 for said in published}


def _check_size(name: str, purpose: Purpose, now: datetime) -> None:
    size = len(msgspec.json.encode(catalogue.in_force(now) | {name: purpose}))
    if size > MOST_POLICY:
        raise RegisterError(f"Alle Zwecke zusammen werden zu groß für einen Kiosk: {size} Bytes von {MOST_POLICY}.")


def _described(name: str, number: int, said: Terms) -> str:
    words = said.purpose.notice
    return f"{name} {number} {said.sha256}, notice {words.id} {words.sha256}"
