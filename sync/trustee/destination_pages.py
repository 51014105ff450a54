# SPDX-License-Identifier: EUPL-1.2
"""The operators' page for offices' own systems (FIT-Connect): which key of whose system stands in the policy."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.fit_connect import UUID, KeyFault, checked_key, key_thumbprint
from sync.contract.signing import Jwk
from sync.contract.times import Clock
from sync.trustee import register
from sync.trustee.journal import Journal
from sync.trustee.models import Destination
from sync.trustee.site import Site, person, render, said, say, to_sign_in
from sync.trustee.terms import BERLIN

DESTINATIONS_PATH: Final = "/zustellpunkte"
_MOST_TYPED: Final = 32 * 1024
"""A key with a chain of certificates has about 8 kB."""


@dataclass(frozen=True)
class _Typed:
    """The form as it was typed, and what is wrong with it."""

    destination: str
    office: str
    jwk: str

    def read(self, now: datetime) -> tuple[Jwk | None, dict[str, str]]:
        """The key, and by field what is wrong and how to mend it."""
        found, key = {}, None
        if not re.fullmatch(UUID, self.destination):
            found["destination_fault"] = "Die Destination-ID aus dem Self-Service-Portal, in kleinen Buchstaben."
        if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,59}", self.office):
            found["office_fault"] = "Die Kennung, wie sie auf den Seiten des Landkreises steht: rathaus-namborn"
        try:
            key = checked_key(json.loads(self.jwk), now)
        except (ValueError, RecursionError):
            found["jwk_fault"] = "Das ist kein JSON. Bitte den Inhalt der Datei ganz einfügen, von { bis }."
        except KeyFault as fault:
            found["jwk_fault"] = f"Kein Schlüssel, wie FIT-Connect ihn verlangt: {fault}."
        return key, found


class DestinationPages:
    """HTML for a phone as for a desk. The operator has the key from the office itself, not from the platform."""

    def __init__(self, site: Site, issuer: str, key: ECKey, clock: Clock, journal: Journal) -> None:
        self._site = site
        self._issuer = issuer
        self._key = key
        self._clock = clock
        self._journal = journal

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """The list with its form, and for each destination its end."""
        page = self._site.page
        return [
            path("zustellpunkte", page("destinations", self._list, POST=self._vouch)),
            path(
                "zustellpunkte/<str:destination>/entfernen",
                page("destination-end", self._ask_end, POST=self._end),
            ),
        ]

    def _list(self, request: HttpRequest) -> HttpResponse:
        if person(request, "operator") is None:
            return to_sign_in(DESTINATIONS_PATH)
        return self._shown(request)

    def _vouch(self, request: HttpRequest) -> HttpResponse:
        now, operator = self._clock(), person(request, "operator")
        if operator is None:
            return to_sign_in(DESTINATIONS_PATH)
        typed = _typed(request)
        key, faults = typed.read(now)
        if faults or key is None:
            return self._shown(request, 400, typed, **faults)
        try:
            thumbprint = register.vouch(typed.destination, f"office:{typed.office}", key, now, operator)
        except register.RegisterError:
            fault = "Dieser Zustellpunkt gehört einer anderen Stelle. Entfernen Sie ihn dort zuerst."
            return self._shown(request, 409, typed, destination_fault=fault)
        self._sign(now)
        self._journal.info("destination-vouched", destination=typed.destination)
        say(request, f"Eingetragen: Schlüssel {thumbprint}. Kioske erfahren es bei ihrer Verbindung.")
        return HttpResponseRedirect(DESTINATIONS_PATH)

    def _ask_end(self, request: HttpRequest, destination: str) -> HttpResponse:
        if person(request, "operator") is None:
            return to_sign_in(DESTINATIONS_PATH)
        row = Destination.objects.filter(pk=destination, removed_at=None).first()
        if row is None:
            raise Http404
        return render(request, "destination_end", row=row)

    def _end(self, request: HttpRequest, destination: str) -> HttpResponse:
        now, operator = self._clock(), person(request, "operator")
        if operator is None:
            return to_sign_in(DESTINATIONS_PATH)
        try:
            register.forsake(destination, now, operator)
        except register.RegisterError:
            say(request, "Dieser Zustellpunkt ist schon entfernt.")
        else:
            self._sign(now)
            self._journal.info("destination-removed", destination=destination)
            say(
                request,
                f"{destination} ist entfernt. Kioske senden nach ihrer nächsten Verbindung nicht mehr dorthin.",
            )
        return HttpResponseRedirect(DESTINATIONS_PATH)

    def _shown(
        self, request: HttpRequest, status: int = 200, typed: _Typed | None = None, /, **more: str
    ) -> HttpResponse:
        rows = [
            (row, row.recipient.partition(":")[2], key_thumbprint(row.jwk), row.registered_at.astimezone(BERLIN))
            for row in Destination.objects.filter(removed_at=None).order_by("recipient", "pk")
        ]
        shown = {name: getattr(typed, name) for name in ("destination", "office", "jwk")} if typed else {}
        marked = any(name.endswith("_fault") for name in more)
        return render(request, "destinations", status, said=said(request), rows=rows, marked=marked, **shown, **more)

    def _sign(self, now: datetime) -> None:
        """Sign the policy at once, so that what was decided is kept as signed even if nobody asks for it today."""
        register.policy_in_force(self._issuer, now, self._key)


def _typed(request: HttpRequest) -> _Typed:
    destination, office, jwk = (
        request.POST.get(name, "").strip()[:_MOST_TYPED] for name in ("destination", "office", "jwk")
    )
    return _Typed(destination, office, jwk)
