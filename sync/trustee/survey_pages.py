# SPDX-License-Identifier: EUPL-1.2
"""The publishers' page for surveys and collections of ideas: permitted until a day, with codes or without, and ended.

A survey's codes are shown once, on the page that answers the form, and are kept nowhere: only their hashes are.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.surveys import SURVEY_ID
from sync.contract.times import Clock
from sync.trustee import surveys
from sync.trustee.journal import Journal
from sync.trustee.models import Survey
from sync.trustee.register import RegisterError, policy_in_force
from sync.trustee.site import Site, person, render, said, say, to_sign_in
from sync.trustee.surveys import MAX_CODES, Vault
from sync.trustee.terms import BERLIN

SURVEYS_PATH: Final = "/umfragen"
_MOST_TYPED: Final = 80
_FARTHEST: Final = timedelta(days=3 * 366)


@dataclass(frozen=True)
class _Typed:
    """The form as it was typed, and what is wrong with it."""

    survey: str
    until: str
    codes: str
    now: datetime

    @property
    def day(self) -> date | None:
        try:
            day = date.fromisoformat(self.until)
        except ValueError:
            return None
        return day if day >= self.now.astimezone(BERLIN).date() and day < (self.now + _FARTHEST).date() else None

    @property
    def count(self) -> int | None:
        """How many codes; 0 where anybody may answer."""
        if not self.codes:
            return 0
        return int(self.codes) if re.fullmatch(r"[0-9]{1,6}", self.codes) and int(self.codes) <= MAX_CODES else None

    def faults(self) -> dict[str, str]:
        """By field: what is wrong and how to mend it."""
        found = {}
        if not re.fullmatch(SURVEY_ID, self.survey):
            found["survey_fault"] = "Die Kennung, wie sie auf den Seiten des Landkreises steht: dorf-fehlt"
        if self.day is None:
            found["until_fault"] = "Ein Tag von heute an, höchstens drei Jahre voraus."
        if self.count is None:
            found["codes_fault"] = f"Eine Zahl von 1 bis {MAX_CODES}, oder leer."
        return found


class SurveyPages:
    """HTML for a phone as for a desk. The publisher has looked at the survey before, on the platform's pages."""

    def __init__(self, site: Site, issuer: str, key: ECKey, vault: Vault, clock: Clock, journal: Journal) -> None:
        self._site = site
        self._issuer = issuer
        self._key = key
        self._vault = vault
        self._clock = clock
        self._journal = journal

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """The list with its form, and for each survey its end."""
        page = self._site.page
        return [
            path("umfragen", page("surveys", self._list, POST=self._permit)),
            path("umfragen/<str:survey>/beenden", page("survey-end", self._ask_end, POST=self._end)),
        ]

    def _list(self, request: HttpRequest) -> HttpResponse:
        if person(request, "publisher") is None:
            return to_sign_in(SURVEYS_PATH)
        return self._shown(request)

    def _permit(self, request: HttpRequest) -> HttpResponse:
        now, publisher = self._clock(), person(request, "publisher")
        if publisher is None:
            return to_sign_in(SURVEYS_PATH)
        typed = _typed(request, now)
        faults = typed.faults() or _conflicts(typed)
        if faults or typed.day is None or typed.count is None:
            return self._shown(request, 400, typed, **faults)
        try:
            codes = surveys.permit(typed.survey, typed.day, typed.count, now, self._vault, publisher)
        except RegisterError as error:
            return self._shown(request, 409, typed, error=str(error))
        self._sign(now)
        self._journal.info("survey-permitted", survey=typed.survey, codes=len(codes))
        if codes:
            return render(request, "survey_codes", survey=typed.survey, day=typed.day, codes=codes)
        say(request, f"{typed.survey} ist erlaubt bis {typed.day:%d.%m.%Y}. Kioske erfahren es bei ihrer Verbindung.")
        return HttpResponseRedirect(SURVEYS_PATH)

    def _ask_end(self, request: HttpRequest, survey: str) -> HttpResponse:
        if person(request, "publisher") is None:
            return to_sign_in(SURVEYS_PATH)
        if not Survey.objects.filter(pk=survey).exists():
            raise Http404
        return render(request, "survey_end", survey=survey)

    def _end(self, request: HttpRequest, survey: str) -> HttpResponse:
        now, publisher = self._clock(), person(request, "publisher")
        if publisher is None:
            return to_sign_in(SURVEYS_PATH)
        try:
            surveys.end(survey, now, by=publisher)
        except RegisterError as error:
            say(request, str(error))
        else:
            self._sign(now)
            self._journal.info("survey-ended", survey=survey)
            say(request, f"{survey} ist beendet. Schlüssel und Codes sind vernichtet.")
        return HttpResponseRedirect(SURVEYS_PATH)

    def _shown(
        self, request: HttpRequest, status: int = 200, typed: _Typed | None = None, /, **more: str
    ) -> HttpResponse:
        now = self._clock()
        rows = [
            (row.pk, (row.until - timedelta(seconds=1)).astimezone(BERLIN), row.one_each, row.drawn)
            for row in Survey.objects.filter(until__gt=now).annotate(drawn=Count("codes")).order_by("pk")
        ]
        shown = {"survey": typed.survey, "until": typed.until, "codes": typed.codes} if typed is not None else {}
        return render(
            request, "surveys", status, said=said(request), rows=rows, most=MAX_CODES,
            first_day=now.astimezone(BERLIN).date().isoformat(), marked=any(name.endswith("_fault") for name in more),
            **shown, **more,
        )  # fmt: skip

    def _sign(self, now: datetime) -> None:
        """Sign the policy at once, so that what was decided is kept as signed even if nobody asks for it today."""
        policy_in_force(self._issuer, now, self._key)


def _conflicts(typed: _Typed) -> dict[str, str]:
    """What does not go together with what is permitted already."""
    row = Survey.objects.filter(pk=typed.survey).first()
    if row is None:
        return {}
    if row.one_each != bool(typed.count):
        kind = "mit Codes" if row.one_each else "ohne Code"
        return {"codes_fault": f"{typed.survey} ist schon {kind} erlaubt. Beenden Sie sie, bevor Sie das ändern."}
    drawn = row.codes.count()
    if drawn + (typed.count or 0) > MAX_CODES:
        return {"codes_fault": f"{drawn} Codes sind schon ausgegeben, höchstens {MAX_CODES} gehen."}
    return {}


def _typed(request: HttpRequest, now: datetime) -> _Typed:
    survey, until, codes = (request.POST.get(name, "").strip()[:_MOST_TYPED] for name in ("survey", "until", "codes"))
    return _Typed(survey, until, codes, now)
