# SPDX-License-Identifier: EUPL-1.2
"""The clerk's pages: a withdrawal, and a request for what is held, that came on paper with a receipt's code.

The code is worked with in memory and given up with the request: no table, log line or session gets it, and what is
derived here withdraws and opens nothing. Whether the ledger knows a code that is withdrawn is not told.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Final

import msgspec
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path

from sync.contract.receipt_code import read_code, withdraw_hash_of
from sync.contract.times import Clock, from_wire
from sync.contract.trust import ConsentState, HeldConsent
from sync.trustee import ledger
from sync.trustee.journal import Journal
from sync.trustee.papers import read_reference
from sync.trustee.site import Site, person, render, said, say, to_sign_in, too_many
from sync.trustee.terms import BERLIN
from sync.trustee.throttle import Throttle

WITHDRAWAL_PATH: Final = "/widerruf"
EXPORT_PATH: Final = "/auskunft"
_NO_CODE: Final = (
    "Das ist kein Beleg-Code. Vergleichen Sie jedes Zeichen mit dem Papier: vier Gruppen zu vier Zeichen und eines "
    "am Ende, das die anderen prüft."
)
_NO_REFERENCE: Final = (
    "Nur Ziffern und kurze Buchstabengruppen, zum Beispiel WID-2026-0142. Kein Name und nicht der Beleg-Code: das "
    "Aktenzeichen steht im Protokoll."
)
_NO_FAULTS: Final = {"code_fault": "", "reference_fault": ""}
_STATES: Final[dict[ConsentState, str]] = {
    "active": "gilt",
    "refused": "abgelehnt",
    "withdrawn": "widerrufen",
    "expired": "abgelaufen",
    "unknown": "unbekannt",
}
_MOST_TYPED: Final = 80


@dataclass(frozen=True)
class _Typed:
    """A clerk's form: as it was typed, and what it means, None where that is not good."""

    code: str
    reference: str

    @property
    def read(self) -> str | None:
        return read_code(self.code)

    @property
    def noted(self) -> str | None:
        return read_reference(self.reference)

    def shown(self) -> dict[str, str]:
        """What a page shows of it again, with its faults."""
        return {
            "code": self.code,
            "reference": self.reference,
            "code_fault": "" if self.read else _NO_CODE,
            "reference_fault": "" if self.noted else _NO_REFERENCE,
        }


@dataclass(frozen=True)
class _Held:
    """One consent as a clerk reads it out."""

    purpose: str
    recipient: str
    data: str
    state: str
    said_at: datetime
    ends_at: datetime
    words: str
    language: str


class PaperPages:
    """HTML for a phone as for a desk."""

    def __init__(self, site: Site, issuer: str, clock: Clock, journal: Journal) -> None:
        self._site = site
        self._issuer = issuer
        self._clock = clock
        self._journal = journal
        self._clerks = Throttle(limit=20, ceiling=1000)
        self._senders = Throttle(limit=40, ceiling=1000)

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """One address for each of the two."""
        page = self._site.page
        return [
            path("widerruf", page("paper-withdrawal", self._ask_withdrawal, POST=self._withdraw)),
            path("auskunft", page("paper-export", self._ask_export, POST=self._export)),
        ]

    def _ask_withdrawal(self, request: HttpRequest) -> HttpResponse:
        if person(request, "clerk") is None:
            return to_sign_in(WITHDRAWAL_PATH)
        return render(request, "withdrawal", said=said(request))

    def _withdraw(self, request: HttpRequest) -> HttpResponse:
        clerk, now, form = person(request, "clerk"), self._clock(), _typed(request)
        if clerk is None:
            return to_sign_in(WITHDRAWAL_PATH)
        # Answers are alike, so no try can be told to have been a good one: every form counts.
        wait = self._admit(request, clerk, now)
        if wait:
            return render(request, "withdrawal", 429, **form.shown() | _NO_FAULTS, error=too_many(wait))
        code, reference = form.read, form.noted
        if code is None or reference is None:
            return render(request, "withdrawal", 400, **form.shown())
        ledger.withdraw_on_paper(withdraw_hash_of(code), reference, clerk, now)
        self._journal.info("withdrawn-on-paper")
        say(request, f"Der Widerruf zu {reference} ist eingetragen.")
        return HttpResponseRedirect(WITHDRAWAL_PATH)

    def _ask_export(self, request: HttpRequest) -> HttpResponse:
        if person(request, "clerk") is None:
            return to_sign_in(EXPORT_PATH)
        return render(request, "export")

    def _export(self, request: HttpRequest) -> HttpResponse:
        clerk, now, form = person(request, "clerk"), self._clock(), _typed(request)
        if clerk is None:
            return to_sign_in(EXPORT_PATH)
        wait = self._admit(request, clerk, now)
        if wait:
            return render(request, "export", 429, **form.shown() | _NO_FAULTS, error=too_many(wait))
        code, reference = form.read, form.noted
        if code is None or reference is None:
            return render(request, "export", 400, **form.shown())
        found = ledger.export(withdraw_hash_of(code), self._issuer, now, f"{reference} by {clerk}")
        if found.consents or found.withdrawn_at:
            self._clerks.forgive(clerk, now)
            self._senders.forgive(request.META.get("REMOTE_ADDR", ""), now)
        self._journal.info("exported", count=len(found.consents))
        if request.POST.get("as") == "file":
            headers = {"Content-Disposition": 'attachment; filename="auskunft.json"'}
            data = msgspec.json.format(msgspec.json.encode(found), indent=2)
            return HttpResponse(data, content_type="application/json", headers=headers)
        return render(
            request,
            "exported",
            reference=reference,
            held=[_held(consent) for consent in found.consents],
            withdrawn_at=_local(from_wire(found.withdrawn_at)) if found.withdrawn_at else None,
        )

    def _admit(self, request: HttpRequest, clerk: str, now: datetime) -> int:
        return self._clerks.admit(clerk, now) or self._senders.admit(request.META.get("REMOTE_ADDR", ""), now)


def _typed(request: HttpRequest) -> _Typed:
    code, reference = (request.POST.get(name, "")[:_MOST_TYPED] for name in ("code", "reference"))
    return _Typed(code, reference)


def _held(consent: HeldConsent) -> _Held:
    record = consent.record
    language = record.language if record.language in consent.notice else "de"
    return _Held(
        purpose=record.purpose,
        recipient=record.recipient,
        data=", ".join(record.datatypes),
        state=_STATES[consent.state],
        said_at=_local(datetime.fromtimestamp(record.iat, UTC)),
        ends_at=_local(datetime.fromtimestamp(record.exp, UTC)),
        words=consent.notice.get(language, ""),
        language=language,
    )


def _local(moment: datetime) -> datetime:
    return moment.astimezone(BERLIN)
