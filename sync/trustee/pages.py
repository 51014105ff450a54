# SPDX-License-Identifier: EUPL-1.2
"""The operators' pages: type a device's code, compare the words, approve or refuse (RFC 8628, 3.3)."""

from functools import cached_property
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.fingerprints import fingerprint_words
from sync.contract.signing import public_jwk
from sync.contract.times import Clock
from sync.trustee import devices
from sync.trustee.journal import Journal
from sync.trustee.models import DeviceRequest
from sync.trustee.register import RegisterError
from sync.trustee.site import Site, person, render, said, say, to_sign_in, too_many, typed_code
from sync.trustee.throttle import Throttle

PAGE_PATH: Final = "/freigabe"


class ApprovalPages:
    """HTML for a phone."""

    def __init__(self, site: Site, key: ECKey, clock: Clock, journal: Journal) -> None:
        self._site = site
        self._key = key
        self._clock = clock
        self._journal = journal
        self._guesses = Throttle()

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """The one address of these pages."""
        return [path("freigabe", self._site.page("approval", self._code, POST=self._decide))]

    def _code(self, request: HttpRequest) -> HttpResponse:
        code, now = typed_code(request.GET.get("code", "")), self._clock()
        operator = person(request, "operator")
        if operator is None:
            return to_sign_in(PAGE_PATH, code)
        if not code:
            return render(request, "code", said=said(request))
        wait = self._guesses.admit(operator, now)
        if wait:
            return render(request, "code", 429, code=code, error=too_many(wait))
        asked = devices.find_open(code, now)
        if asked is None:
            unknown = "Diesen Code gibt es nicht, oder seine Zeit ist um. Lesen Sie ihn noch einmal am Gerät ab."
            return render(request, "code", 404, code=request.GET.get("code", "")[:20], error=unknown)
        self._guesses.forgive(operator, now)
        return self._compare(request, asked)

    def _compare(self, request: HttpRequest, asked: DeviceRequest, error: str = "", **typed: Any) -> HttpResponse:
        return render(
            request,
            "compare",
            400 if error else 200,
            error=error,
            asked=asked,
            shown=devices.spelled(asked.user_code),
            words=fingerprint_words(asked.device_jwk, [public_jwk(self._key)]),
            parties=devices.expected_parties(asked.kind),
            **typed,
        )

    def _decide(self, request: HttpRequest) -> HttpResponse:
        operator, now = person(request, "operator"), self._clock()
        if operator is None:
            return to_sign_in(PAGE_PATH)
        wait = self._guesses.admit(operator, now)
        if wait:
            return render(request, "code", 429, error=too_many(wait))
        code, party = typed_code(request.POST.get("code", "")), request.POST.get("party", "")
        asked = devices.find_open(code, now)
        if asked is None:
            return render(request, "code", 404, error="Diese Anfrage gilt nicht mehr. Das Gerät muss neu anfragen.")
        self._guesses.forgive(operator, now)
        same, approving = request.POST.get("same") == "yes", request.POST.get("decision") == "approve"
        if approving and not same:
            unsure = "Vergleichen Sie zuerst die Wörter. Sind es andere, lehnen Sie ab."
            return self._compare(request, asked, unsure, party=party)
        try:
            if approving:
                devices.approve(code, party, operator, now)
            else:
                devices.refuse(code, operator, now)
        except RegisterError as error:
            return self._compare(request, asked, str(error), party=party, same=same)
        self._journal.info("device-approved" if approving else "device-refused", party=party if approving else "")
        say(
            request,
            f"{party} ist freigegeben. Das Gerät meldet sich jetzt selbst an."
            if approving
            else "Abgelehnt. Das Gerät bekommt keinen Zugang.",
        )
        return HttpResponseRedirect(PAGE_PATH)
