# SPDX-License-Identifier: EUPL-1.2
"""The quarantine for staff: which case, why, since when, what to do; never a payload or a receipt's reference."""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from sync.platform.apps import services
from sync.platform.cases import quarantine
from sync.platform.cases.advice import MISSING, Advice, advice, notice_advice
from sync.platform.cases.chains import missing_numbers
from sync.platform.cases.models import ANSWERS, CaseChain, ChainNotice, QuarantineStep, RefusedCase
from sync.platform.cases.quarantine import QuarantineError
from sync.platform.cases.store import place_again
from sync.platform.kinds import case_kinds
from sync.platform.staff.site import site

_RIGHT = "dp_platform.change_refusedcase"
_PAGE = 50
_STEPS = 30
_NUMBERS = 20


@dataclass(frozen=True)
class _Case:
    row: RefusedCase
    advice: Advice
    answerable: bool
    repeatable: bool


@dataclass(frozen=True)
class _Notice:
    row: ChainNotice
    advice: Advice


@dataclass(frozen=True)
class _Gap:
    kiosk: str
    numbers: str


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@staff_member_required
def quarantine_page(request: HttpRequest) -> HttpResponse:
    """Show what was refused and what is wrong with chains; take one step at the press of a button."""
    if not request.user.has_perm(_RIGHT):
        raise PermissionDenied
    if request.method == "POST":
        try:
            messages.success(request, _step(request))
        except QuarantineError as error:
            messages.error(request, str(error))
        return redirect("quarantine")
    open_cases = RefusedCase.objects.filter(dropped_at__isnull=True).defer("envelope")
    page = Paginator(open_cases, _PAGE).get_page(request.GET.get("seite"))
    context = {
        **site.each_context(request),
        "title": "Quarantäne",
        "page": page,
        "cases": [
            _Case(row, advice(row.problem), row.lookup_id is not None, row.seq is not None)
            for row in page.object_list
        ],
        "notices": [
            _Notice(row, notice_advice(row.kind)) for row in ChainNotice.objects.filter(closed_at__isnull=True)
        ],
        "gaps": _gaps(),
        "missing": MISSING,
        "answers": ANSWERS,
        "steps": QuarantineStep.objects.all()[:_STEPS],
    }
    return render(request, "dp_platform/quarantine.html", context)


def _step(request: HttpRequest) -> str:
    """Do what the pressed button says; the sentence that tells so. Raises QuarantineError."""
    now, who = services().clock(), request.user.get_username()
    if "notice" in request.POST:
        quarantine.close_notice(get_object_or_404(ChainNotice, pk=_number(request, "notice")), who, now)
        return "Der Hinweis ist erledigt. Kommt es wieder vor, steht er wieder hier."
    row = get_object_or_404(RefusedCase, pk=_number(request, "case"))
    match request.POST.get("step"):
        case "again":
            quarantine.want_again(row, who, now)
            result = place_again(row, case_kinds(), now)
            if result is not None and result.status in (200, 201):
                return "Der Vorgang ist angenommen."
            if result is not None:
                # The refusal has answered the wish; it stays until the kiosk has answered it too.
                RefusedCase.objects.filter(pk=row.pk).update(wanted_again=True)
                return f"Noch geht es nicht ({result.problem}). Der Kiosk sendet ihn mit der nächsten Runde wieder."
            return "Der Kiosk sendet den Vorgang mit der nächsten Runde wieder."
        case "answer":
            quarantine.answer(row, request.POST.get("answer", ""), who, now)
            return "Die Antwort ist gegeben. Wer den Beleg hat, liest sie an jedem Kiosk."
        case "drop":
            quarantine.drop(row, request.POST.get("note", ""), who, now)
            return "Der Vorgang ist verworfen; sein Inhalt ist gelöscht."
        case _:
            raise QuarantineError("Diesen Schritt gibt es nicht.")


def _number(request: HttpRequest, name: str) -> int:
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0


def _gaps() -> list[_Gap]:
    gaps = []
    for chain in CaseChain.objects.all():
        if chain.stored >= chain.highest:
            continue
        numbers = missing_numbers(chain.district, chain.kiosk, chain.epoch, chain.highest)
        more = f" und {len(numbers) - _NUMBERS} weitere" if len(numbers) > _NUMBERS else ""
        if numbers:
            gaps.append(_Gap(chain.kiosk, ", ".join(map(str, numbers[:_NUMBERS])) + more))
    return gaps
