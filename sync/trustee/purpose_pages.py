# SPDX-License-Identifier: EUPL-1.2
"""The pages of editors and publishers: purposes, their versions and drafts, what changes, putting in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import msgspec
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from joserfc.jwk import ECKey

from sync.contract.times import Clock
from sync.trustee import catalogue, editing, terms
from sync.trustee.changes import changes
from sync.trustee.journal import Journal
from sync.trustee.models import PurposeDraft, PurposeVersion
from sync.trustee.purpose_form import (
    FIELDS,
    NOTICE_LANGUAGES,
    RESERVED,
    Faults,
    Field,
    name_fault,
    read_terms,
    typed,
)
from sync.trustee.register import RegisterError, policy_in_force
from sync.trustee.site import Site, person, render, said, say, to_sign_in
from sync.trustee.terms import BERLIN, Terms

LIST_PATH: Final = "/zwecke"
_SESSION_OVER: Final = (
    "Ihre Anmeldung ist abgelaufen, nichts ist gespeichert. Ihre Eingaben stehen noch hier: kopieren Sie, was Sie "
    "brauchen, und melden Sie sich neu an."
)
_EMPTY: Final[Mapping[str, str]] = {field.name: "" for field in FIELDS} | {
    "offline": "collect",
    "assurance": "0",
    "max_queue_age_days": "30",
}


@dataclass(frozen=True)
class _Row:
    """One purpose as the list shows it."""

    name: str
    title: str
    number: int
    since: datetime | None
    suspended: datetime | None
    next_number: int
    next_from: datetime | None
    draft: PurposeDraft | None


@dataclass(frozen=True)
class _Input:
    """One field as a template draws it."""

    field: Field
    value: str
    fault: str

    @property
    def lang(self) -> str:
        return self.field.lang

    @property
    def language(self) -> str:
        return NOTICE_LANGUAGES[self.field.lang]

    @property
    def shown(self) -> str:
        return self.field.shown(self.value)

    @property
    def direction(self) -> str:
        return "rtl" if self.field.lang == "ar" else "ltr"


class PurposePages:
    """HTML for a phone as for a desk. Editors draft; publishers suspend and put in force what others drafted."""

    def __init__(self, site: Site, issuer: str, key: ECKey, clock: Clock, journal: Journal) -> None:
        self._site = site
        self._issuer = issuer
        self._key = key
        self._clock = clock
        self._journal = journal

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """A list, and beside it each purpose with its steps."""
        page = self._site.page
        return [
            path("zwecke", page("purposes", self._list)),
            path(f"zwecke/{RESERVED}", page("purpose-new", self._new, POST=self._save_new)),
            path("zwecke/<slug:name>", page("purpose", self._show)),
            path("zwecke/<slug:name>/fassung/<int:number>", page("purpose-version", self._show_version)),
            path("zwecke/<slug:name>/entwurf", page("purpose-draft", self._draft, POST=self._save)),
            path("zwecke/<slug:name>/verwerfen", page("purpose-drop", self._ask_drop, POST=self._drop)),
            path("zwecke/<slug:name>/pruefen", page("purpose-check", self._check, POST=self._publish)),
            path("zwecke/<slug:name>/aussetzen", page("purpose-suspend", self._ask_suspend, POST=self._suspend)),
        ]

    def _list(self, request: HttpRequest) -> HttpResponse:
        if person(request, "editor", "publisher") is None:
            return to_sign_in(LIST_PATH)
        editor = person(request, "editor") is not None
        return render(request, "purposes", said=said(request), rows=self._rows(), editor=editor)

    def _rows(self) -> list[_Row]:
        now, published, idle = self._clock(), catalogue.versions(), catalogue.suspended()
        drafts = {draft.pk: draft for draft in PurposeDraft.objects.all()}
        counting, coming = terms.in_force(published, now), terms.waiting(published, now)
        shown = {**coming, **counting}
        words = catalogue.terms_of(shown.values())
        rows = []
        for name in sorted({*shown, *drafts}):
            version, later, draft = counting.get(name), coming.get(name), drafts.get(name)
            said_now = words[shown[name]] if name in shown else msgspec.convert(drafts[name].terms, Terms)
            rows.append(
                _Row(
                    name=name,
                    title=said_now.register.title,
                    number=version.number if version else 0,
                    since=_local(version.start if version else None),
                    suspended=_local(idle.get(name)),
                    next_number=later.number if later else 0,
                    next_from=_local(later.day if later else None),
                    draft=draft,
                )
            )
        return rows

    def _show(self, request: HttpRequest, name: str) -> HttpResponse:
        if person(request, "editor", "publisher") is None:
            return to_sign_in(LIST_PATH)
        row = next((row for row in self._rows() if row.name == name), None)
        if row is None:
            raise Http404
        published = [version for version in catalogue.versions(name) if version.number == row.number]
        said_now = catalogue.terms_of(published)[published[0]] if published else None
        return render(
            request,
            "purpose",
            said=said(request),
            row=row,
            inputs=_inputs(typed(said_now)) if said_now else [],
            notice=said_now.purpose.notice if said_now else None,
            history=PurposeVersion.objects.filter(purpose=name).order_by("-number"),
            editor=person(request, "editor") is not None,
            publisher=person(request, "publisher") is not None,
        )

    def _show_version(self, request: HttpRequest, name: str, number: int) -> HttpResponse:
        if person(request, "editor", "publisher") is None:
            return to_sign_in(LIST_PATH)
        version = PurposeVersion.objects.filter(purpose=name, number=number).first()
        if version is None:
            raise Http404
        said_then = msgspec.convert(version.terms, Terms)
        return render(
            request,
            "version",
            name=name,
            version=version,
            day=_local(version.day),
            published_at=_local(version.published_at),
            authors=", ".join(version.authors),
            inputs=_inputs(typed(said_then)),
            notice=said_then.purpose.notice,
        )

    def _new(self, request: HttpRequest) -> HttpResponse:
        if person(request, "editor") is None:
            return to_sign_in(LIST_PATH)
        return _form(request, "", _EMPTY)

    def _save_new(self, request: HttpRequest) -> HttpResponse:
        name = request.POST.get("name", "").strip()[:120]
        taken = bool(catalogue.versions(name)) or PurposeDraft.objects.filter(pk=name).exists()
        return self._keep(request, name, name_fault(name, taken), new=True)

    def _draft(self, request: HttpRequest, name: str) -> HttpResponse:
        if person(request, "editor") is None:
            return to_sign_in(LIST_PATH)
        draft, published = PurposeDraft.objects.filter(pk=name).first(), catalogue.versions(name)
        if draft is not None:
            return _form(request, name, typed(msgspec.convert(draft.terms, Terms)), seen=draft.sha256)
        if not published:
            raise Http404
        last = published[-1]
        return _form(request, name, typed(catalogue.terms_of([last])[last]))

    def _save(self, request: HttpRequest, name: str) -> HttpResponse:
        if not catalogue.versions(name) and not PurposeDraft.objects.filter(pk=name).exists():
            raise Http404
        return self._keep(request, name)

    def _keep(self, request: HttpRequest, name: str, fault: str = "", *, new: bool = False) -> HttpResponse:
        values = {field.name: request.POST.get(field.name, "") for field in FIELDS}
        seen, editor = request.POST.get("seen", "")[:64], person(request, "editor")
        shown = "" if new else name
        if editor is None:
            return _form(request, shown, values, seen=seen, typed_name=name, error=_SESSION_OVER, status=403)
        read = read_terms(values)
        faults = read if isinstance(read, dict) else {}
        if fault:
            faults = {"name": fault, **faults}
        if isinstance(read, dict) or faults:
            return _form(request, shown, values, faults, seen=seen, typed_name=name, status=400)
        try:
            editing.save_draft(name, read, seen, editor, self._clock())
        except RegisterError as error:
            left = seen if PurposeDraft.objects.filter(pk=name).exists() else ""
            return _form(request, shown, values, seen=left, typed_name=name, error=str(error), status=409)
        self._journal.info("purpose-drafted")
        say(request, "Der Entwurf ist gespeichert. Noch gilt er nicht: jemand anderes setzt ihn in Kraft.")
        return HttpResponseRedirect(f"{LIST_PATH}/{name}/pruefen")

    def _check(self, request: HttpRequest, name: str, error: str = "", day: str = "") -> HttpResponse:
        someone = person(request, "editor", "publisher")
        if someone is None:
            return to_sign_in(LIST_PATH)
        draft, published = PurposeDraft.objects.filter(pk=name).first(), catalogue.versions(name)
        if draft is None:
            say(request, "Es gibt keinen Entwurf zu prüfen.")
            return HttpResponseRedirect(f"{LIST_PATH}/{name}" if published else LIST_PATH)
        last = published[-1] if published else None
        former = catalogue.terms_of([last])[last] if last else None
        new, now = msgspec.convert(draft.terms, Terms), self._clock()
        tomorrow = (now.astimezone(BERLIN) + timedelta(days=1)).date()
        return render(
            request,
            "check",
            400 if error else 200,
            error=error,
            said=said(request),
            name=name,
            title=new.register.title,
            draft=draft,
            changed_at=_local(draft.changed_at),
            authors=", ".join(draft.authors),
            changes=changes(former, new),
            is_new=last is None,
            waits=_local(last.day) if last and not last.has_begun(now) else None,
            waiting_number=last.number if last else 0,
            notice_id=new.purpose.notice.id,
            new_words=former is None or former.purpose.notice.sha256 != new.purpose.notice.sha256,
            publisher=person(request, "publisher") is not None,
            wrote=not terms.may_publish(draft.authors, someone),
            editor=person(request, "editor") is not None,
            day=day,
            first_day=tomorrow.isoformat(),
            last_day=(tomorrow + terms.FARTHEST_START - timedelta(days=2)).isoformat(),
        )

    def _publish(self, request: HttpRequest, name: str) -> HttpResponse:
        publisher, now = person(request, "publisher"), self._clock()
        if publisher is None:
            return to_sign_in(LIST_PATH)
        day = request.POST.get("day", "")[:20] if request.POST.get("when") == "later" else ""
        if request.POST.get("when") == "later" and not day:
            return self._check(request, name, "Nennen Sie den Tag, ab dem die Fassung gilt.")
        try:
            version = editing.publish(name, request.POST.get("seen", ""), day, publisher, now)
        except RegisterError as error:
            return self._check(request, name, str(error), day)
        self._sign(now)
        self._journal.info("purpose-published")
        begin = _local(version.day)
        say(
            request,
            f"Fassung {version.number} gilt ab {begin:%d.%m.%Y}."
            if begin
            else f"Fassung {version.number} gilt. Kioske erfahren es bei ihrer nächsten Verbindung.",
        )
        return HttpResponseRedirect(f"{LIST_PATH}/{name}")

    def _ask_suspend(self, request: HttpRequest, name: str, error: str = "") -> HttpResponse:
        if person(request, "publisher") is None:
            return to_sign_in(LIST_PATH)
        row = next((row for row in self._rows() if row.name == name), None)
        if row is None or not row.number:
            raise Http404
        return render(request, "suspend", 400 if error else 200, error=error, row=row)

    def _suspend(self, request: HttpRequest, name: str) -> HttpResponse:
        publisher, now = person(request, "publisher"), self._clock()
        if publisher is None:
            return to_sign_in(LIST_PATH)
        suspending = request.POST.get("step") == "suspend"
        try:
            if suspending:
                editing.suspend(name, publisher, now)
            else:
                editing.take_up(name, publisher, now)
        except RegisterError as error:
            return self._ask_suspend(request, name, str(error))
        self._sign(now)
        self._journal.info("purpose-suspended" if suspending else "purpose-resumed")
        say(
            request,
            "Ausgesetzt. Kioske mit Netz bieten diesen Zweck nach der nächsten Verbindung nicht mehr an."
            if suspending
            else "Wieder aufgenommen. Kioske bieten diesen Zweck nach der nächsten Verbindung wieder an.",
        )
        return HttpResponseRedirect(f"{LIST_PATH}/{name}")

    def _ask_drop(self, request: HttpRequest, name: str) -> HttpResponse:
        if person(request, "editor", "publisher") is None:
            return to_sign_in(LIST_PATH)
        draft = PurposeDraft.objects.filter(pk=name).first()
        if draft is None:
            return HttpResponseRedirect(LIST_PATH)
        return render(request, "drop", name=name, authors=", ".join(draft.authors))

    def _drop(self, request: HttpRequest, name: str) -> HttpResponse:
        someone = person(request, "editor", "publisher")
        if someone is None:
            return to_sign_in(LIST_PATH)
        try:
            editing.drop_draft(name, someone, self._clock())
        except RegisterError as error:
            say(request, str(error))
        else:
            say(request, "Der Entwurf ist verworfen. Es gilt weiter, was galt.")
        return HttpResponseRedirect(LIST_PATH)

    def _sign(self, now: datetime) -> None:
        """Sign the policy at once, so that what was decided is kept as signed even if nobody asks for it today."""
        policy_in_force(self._issuer, now, self._key)


def _form(
    request: HttpRequest,
    name: str,
    values: Mapping[str, str],
    faults: Faults | None = None,
    *,
    seen: str = "",
    typed_name: str = "",
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    """The form; `name` is empty where a new purpose gets its name here."""
    inputs = _inputs(values, faults or {})
    marked = [(row.field.name, row.field.label) for row in inputs if row.fault]
    if faults and "name" in faults:
        marked.insert(0, ("name", "Kurzname"))
    return render(
        request,
        "draft",
        status,
        error=error,
        name=name,
        typed_name=typed_name,
        name_fault=(faults or {}).get("name", ""),
        inputs=[row for row in inputs if not row.lang],
        notices=[row for row in inputs if row.lang],
        marked=marked,
        seen=seen,
        languages=len(NOTICE_LANGUAGES),
    )


def _inputs(values: Mapping[str, str], faults: Mapping[str, str] | None = None) -> list[_Input]:
    return [_Input(field, values[field.name], (faults or {}).get(field.name, "")) for field in FIELDS]


def _local(moment: datetime | None) -> datetime | None:
    """A moment as clocks in Germany show it."""
    return None if moment is None else moment.astimezone(BERLIN)
