# SPDX-License-Identifier: EUPL-1.2
"""What all pages of the trustee's own people share: sessions, no forged forms, headers, signing in and out."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.auth.models import User
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from django.urls import URLPattern, path
from django.utils.decorators import decorator_from_middleware
from django.views.decorators.csrf import csrf_protect

from sync.contract.times import Clock
from sync.trustee.devices import read_user_code
from sync.trustee.journal import Journal
from sync.trustee.operators import roles_of
from sync.trustee.purpose_form import FIELDS
from sync.trustee.register import note
from sync.trustee.roles import AREAS, Role, areas_of
from sync.trustee.throttle import Throttle

SIGN_IN: Final = "/freigabe/anmelden"
_SAID: Final = "said"
"""Where a session keeps the sentence for the next page."""
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_STYLE: Final = Path(__file__).parent / "templates" / "dp_trustee" / "pages.css"
_TOO_MANY: Final = "Zu viele Versuche. Warten Sie {minutes} Minuten."

Page = Callable[..., HttpResponse]
"""Takes the request, and by name what its address carries."""


class Site:
    """Makes views of pages, and has those by which somebody comes and goes."""

    def __init__(self, clock: Clock, journal: Journal) -> None:
        self._clock = clock
        self._journal = journal
        self._senders = Throttle(limit=10, ceiling=200)
        self._names = Throttle(limit=10, ceiling=200)

    @cached_property
    def urlpatterns(self) -> list[URLPattern]:
        """Signing in and out, and the style."""
        return [
            path("freigabe/anmelden", self.page("sign-in", self._sign_in_form, POST=self._sign_in)),
            path("freigabe/abmelden", self.page("sign-out", self._home, POST=self._sign_out)),
            path("freigabe/stil.css", self.page("style", self._style)),
        ]

    def page(self, route: str, get: Page, **others: Page) -> Callable[..., HttpResponseBase]:
        """A view of one address, with a session, the headers of our pages, and its line in the log."""
        session = decorator_from_middleware(SessionMiddleware)
        user = decorator_from_middleware(AuthenticationMiddleware)
        methods = {"GET": get, "HEAD": get, **others}

        def choose(request: HttpRequest, **named: Any) -> HttpResponse:
            handler = methods.get(request.method or "")
            if handler is None:
                return HttpResponse(status=405, headers={"Allow": ", ".join(methods)})
            return handler(request, **named)

        protected = session(user(csrf_protect(choose)))

        def view(request: HttpRequest, **named: Any) -> HttpResponseBase:
            response = protected(request, **named)
            for name, value in _HEADERS.items():
                response.headers.setdefault(name, value)
            self._journal.info("answered", route=route, method=request.method or "", status=response.status_code)
            return response

        return view

    def _style(self, request: HttpRequest) -> HttpResponse:
        headers = {"Cache-Control": "max-age=600"}
        return HttpResponse(_STYLE.read_bytes(), content_type="text/css; charset=utf-8", headers=headers)

    def _home(self, request: HttpRequest) -> HttpResponse:
        areas = areas_of(roles_of(request.user))
        return HttpResponseRedirect(areas[0].path if areas else SIGN_IN)

    def _sign_in_form(self, request: HttpRequest) -> HttpResponse:
        code, goal = typed_code(request.GET.get("code", "")), _goal(request.GET.get("ziel", ""))
        return render(request, "sign_in", code=code, goal=goal)

    def _sign_in(self, request: HttpRequest) -> HttpResponse:
        now, sender = self._clock(), request.META.get("REMOTE_ADDR", "")
        name, code = request.POST.get("name", "")[:150], typed_code(request.POST.get("code", ""))
        shown = {"name": name, "code": code, "goal": _goal(request.POST.get("ziel", ""))}
        wait = self._senders.admit(sender, now) or self._names.admit(name, now)
        if wait:
            return render(request, "sign_in", 429, **shown, error=too_many(wait))
        user = authenticate(request, username=name, password=request.POST.get("password", "")[:1000])
        areas = areas_of(roles_of(user))
        if user is None or not areas:
            self._journal.info("sign-in refused")
            return render(request, "sign_in", 403, **shown, error="Name oder Passwort stimmen nicht.")
        self._senders.forgive(sender, now)
        self._names.forgive(name, now)
        login(request, user)
        note("sign-in", now, detail=name)
        goals = [area.path for area in areas]
        goal = shown["goal"] if shown["goal"] in goals else goals[0]
        return HttpResponseRedirect(f"/freigabe?code={code}" if code and "/freigabe" in goals else goal)

    def _sign_out(self, request: HttpRequest) -> HttpResponse:
        logout(request)
        return HttpResponseRedirect(SIGN_IN)


def person(request: HttpRequest, *roles: Role) -> str | None:
    """The name of whoever signed in, if they have one of these roles now."""
    user = request.user
    return user.get_username() if isinstance(user, User) and roles_of(user) & set(roles) else None


def to_sign_in(goal: str, code: str = "") -> HttpResponseRedirect:
    """Away to the page where one signs in, and from there to this area."""
    asked = {"code": code} if code else {} if goal == AREAS[0].path else {"ziel": goal}
    return HttpResponseRedirect(f"{SIGN_IN}?{urlencode(asked)}" if asked else SIGN_IN)


def say(request: HttpRequest, sentence: str) -> None:
    """Keep a sentence for the next page."""
    request.session[_SAID] = sentence


def said(request: HttpRequest) -> str:
    """The sentence kept for this page, once."""
    return str(request.session.pop(_SAID, ""))


def render(request: HttpRequest, template: str, status: int = 200, /, **values: Any) -> HttpResponse:
    """A page from its template, with the areas that this person may open."""
    areas = areas_of(roles_of(request.user)) if hasattr(request, "user") else []
    here = next((area.path for area in AREAS if request.path.startswith(area.path)), "")
    context = {"signed_in": bool(areas), "areas": areas if len(areas) > 1 else [], "here": here, **values}
    return HttpResponse(render_to_string(f"dp_trustee/{template}.html", context, request), status=status)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """What Django shows for a form that is not of the page we gave, or of one that is too old."""
    # What somebody wrote for an hour is given back; nothing that is secret is among these fields.
    typed = [(field, value) for field in FIELDS if (value := request.POST.get(field.name, "")) and not field.options]
    return render(request, "stale", 403, path=request.path, typed=typed)


def typed_code(text: str) -> str:
    """A device's code as it was typed, in its plain form; nothing for what cannot be one."""
    code = read_user_code(text)
    return code if code.isascii() and code.isalpha() and len(code) <= 20 else ""


def too_many(seconds: int) -> str:
    """What is said to whoever has to wait."""
    return _TOO_MANY.format(minutes=-(-seconds // 60))


def _goal(path: str) -> str:
    return path if path in {area.path for area in AREAS} else ""
