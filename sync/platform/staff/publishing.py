# SPDX-License-Identifier: EUPL-1.2
"""The page on which staff look at what would change on the kiosks, publish it now or for later, and take it back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sync.contract.times import to_wire
from sync.platform.apps import services
from sync.platform.district.models import Municipality
from sync.platform.feed.changes import Changes
from sync.platform.feed.models import FeedHead
from sync.platform.feed.publishing import NoSuchHeadError, Order, OvertakenError, RotatedError
from sync.platform.feed.reading import BERLIN, Entry, Planned, entries, planned
from sync.platform.staff.kinds import kind_words, scope_name
from sync.platform.staff.roles import PUBLISH

FURTHEST = timedelta(days=366)
_SHOWN = 300
"""Entries that a page lists; more say how many there are."""


@dataclass(frozen=True)
class Preview:
    """What publishing in one scope would change."""

    scope: str
    name: str
    changes: Changes | None
    entries: list[Entry]
    planned: list[Planned]
    heads: list[FeedHead]
    error: str = ""
    form: "PublishForm | None" = None

    @property
    def shown(self) -> list[Entry]:
        return self.entries[:_SHOWN]

    @property
    def hidden(self) -> int:
        return max(0, len(self.entries) - _SHOWN)

    def count(self, what: str) -> int:
        return sum(entry.what == what for entry in self.entries)

    @property
    def counts(self) -> list[tuple[int, str]]:
        """How many are new, different and gone."""
        return [(self.count(what), what) for what in ("neu", "geändert", "entfernt")]


class PublishForm(forms.Form):
    """When kiosks show the changes, and which changes were looked at."""

    expects = forms.CharField(widget=forms.HiddenInput)
    when = forms.ChoiceField(
        label="Wann sollen die Kioske es zeigen?",
        choices=[("now", "sofort, sobald sie es haben"), ("later", "zu einem späteren Zeitpunkt:")],
        widget=forms.RadioSelect,
        initial="now",
    )
    due = forms.DateTimeField(
        label="Tag und Uhrzeit", required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d.%m.%Y %H:%M"],
    )  # fmt: skip
    at_once = forms.BooleanField(label="Geplantes nicht abwarten, sondern auch sofort zeigen", required=False)

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._now = now

    def clean(self) -> dict[str, Any]:
        """A moment where one is wanted, and one that is still to come."""
        cleaned = dict(super().clean() or self.cleaned_data)
        if cleaned.get("when") != "later":
            return {**cleaned, "due": None}
        due = cleaned.get("due")
        if due is None:
            self.add_error("due", "Bitte geben Sie Tag und Uhrzeit an, zum Beispiel 01.12.2026 06:00.")
        elif due <= self._now:
            self.add_error("due", "Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren, oder „sofort“.")
        elif due > self._now + FURTHEST:
            self.add_error("due", "So weit im Voraus geht es nicht: höchstens ein Jahr.")
        return cleaned


def publish_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Preview of every scope; at the press of a button exactly what was shown is published."""
    _check(request)
    scopes = published_scopes()
    wrong: dict[str, PublishForm] = {}
    if request.method == "POST":
        scope = request.POST.get("scope", "")
        if scope not in scopes:
            raise PermissionDenied
        form = PublishForm(request.POST, now=services().clock())
        if form.is_valid():
            _publish(request, scope, form)
            return redirect("admin:publish")
        wrong[scope] = form
    previews = [_preview(scope, wrong.get(scope)) for scope in scopes]
    return render(
        request, "dp_platform/publish.html", {**context, "title": "Veröffentlichen", "previews": previews},
        status=400 if wrong else 200,
    )  # fmt: skip


def restore_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """What would change if kiosks showed an earlier head again; and the button that makes it so."""
    _check(request)
    given = request.POST if request.method == "POST" else request.GET
    scope, number = given.get("scope", ""), given.get("head", "")
    if scope not in published_scopes() or not number.isascii() or not number.isdigit() or len(number) > 12:
        raise PermissionDenied
    publisher, moment = services().publisher, to_wire(services().clock())
    try:
        if request.method == "POST":
            done = publisher.restore(scope, int(number), request.user.get_username(), given.get("expects", ""))
            services().log.info("restored", scope=scope, head=done.head, restores=int(number), by="staff")
            messages.success(request, f"Stand {number} gilt wieder, als neuer Stand {done.head}.")
            return redirect("admin:publish")
        changes = publisher.preview_restore(scope, int(number))
    except NoSuchHeadError:
        messages.error(request, f"Der Stand {number} ist nicht mehr da.")
        return redirect("admin:publish")
    except (OvertakenError, RotatedError) as error:
        _say_why(request, error)
        return redirect("admin:publish")
    found = entries(changes, publisher.published(scope), kind_words(), moment)
    preview = Preview(scope, scope_name(scope), changes, found, [], [])
    title = f"Stand {number} wiederherstellen"
    return render(
        request, "dp_platform/restore.html", {**context, "title": title, "preview": preview, "head": number}
    )


def published_scopes() -> list[str]:
    """One scope per district that has a municipality, and every other in which something is published."""
    districts = {f"district:{ags[:5]}" for ags in Municipality.objects.values_list("ags", flat=True)}
    return sorted(districts | set(FeedHead.objects.order_by().values_list("scope", flat=True).distinct()))


def _publish(request: HttpRequest, scope: str, form: PublishForm) -> None:
    wanted = form.cleaned_data
    order = Order(request.user.get_username(), wanted["due"], wanted["expects"], not wanted["at_once"])
    try:
        done = services().publisher.publish(scope, order)
    except (msgspec.ValidationError, OvertakenError, RotatedError) as error:
        _say_why(request, error)
        return
    services().log.info("published", scope=scope, head=done.head, by="staff")
    if order.due is None:
        messages.success(request, f"Veröffentlicht. Neuer Stand: {done.head}.")
    else:
        when = order.due.astimezone(BERLIN).strftime("%d.%m.%Y, %H:%M Uhr")
        messages.success(request, f"Veröffentlicht. Neuer Stand: {done.head}. Die Kioske zeigen ihn ab {when}.")


def _say_why(request: HttpRequest, error: Exception) -> None:
    if isinstance(error, OvertakenError):
        said = "Nicht veröffentlicht: inzwischen hat sich etwas geändert. Bitte sehen Sie es noch einmal an."
    elif isinstance(error, RotatedError):
        said = "Nicht veröffentlicht: der Schlüssel wurde gewechselt. Die Plattform muss neu gestartet werden."
    else:
        said = f"Nicht veröffentlicht: ein Eintrag ist fehlerhaft ({error})."
    messages.error(request, said)


def _preview(scope: str, wrong: PublishForm | None) -> Preview:
    publisher, now = services().publisher, services().clock()
    moment, words, name = to_wire(now), kind_words(), scope_name(scope)
    heads = publisher.restorable(scope)
    try:
        changes = publisher.preview(scope)
    except msgspec.ValidationError as error:
        return Preview(scope, name, None, [], [], heads, str(error))
    published = publisher.published(scope)
    later = planned(published, words, moment)
    seen = publisher.preview(scope, keep_plans=False).digest
    form = wrong or PublishForm(now=now, initial={"expects": seen, "when": "now"})
    return Preview(scope, name, changes, entries(changes, published, words, moment), later, heads, form=form)


def _check(request: HttpRequest) -> None:
    if not request.user.has_perm(f"dp_platform.{PUBLISH}"):
        raise PermissionDenied
