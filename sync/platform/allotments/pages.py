# SPDX-License-Identifier: EUPL-1.2
"""The staff's page of stocks: pools, what each kiosk holds, who is overdue, and the write-off."""

from datetime import datetime, timedelta
from uuid import UUID

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from sync.platform.allotments.book import trust, unheard, write_off
from sync.platform.allotments.models import AllotmentLease, Stock, WriteOff
from sync.platform.apps import services

OVERDUE = timedelta(hours=26)
"""Silent for longer than a term and a guard: what this kiosk holds is bound, and nobody sells it."""
_LEAST_REASON = 5


def allotments(request: HttpRequest, site: AdminSite) -> HttpResponse:
    """Show all stocks that are not over; on POST write one lease off, with its reason in the log."""
    if not request.user.has_perm("dp_platform.view_stock"):
        raise PermissionDenied
    now = services().clock()
    if request.method == "POST":
        return _trust(request) if "trust" in request.POST else _write_off(request)
    stocks = Stock.objects.filter(over_at__gt=now).order_by("over_at", "about").prefetch_related("leases")
    rows = [(stock, stock.closes_at <= now, _leases(stock, now)) for stock in stocks]
    context = {
        **site.each_context(request),
        "title": "Kontingente",
        "stocks": rows,
        "held": bool(_held()),
        "unheard": [name for district in _held() for name in unheard(district)],
        "written_off": WriteOff.objects.select_related("lease", "by")[:20],
        "may_write_off": request.user.has_perm("dp_platform.add_writeoff"),
    }
    return render(request, "dp_platform/allotments.html", context)


def _leases(stock: Stock, now: datetime) -> list[tuple[AllotmentLease, int, bool]]:
    """What kiosks have or had of it, with the units that are free, and whether the kiosk is overdue with some."""
    return [
        (lease, lease.granted - lease.used, lease.granted > lease.taken and lease.heard_at < now - OVERDUE)
        for lease in sorted(stock.leases.all(), key=lambda lease: (lease.kiosk, -lease.epoch))
        if lease.granted or not lease.closed
    ]


def _held() -> list[str]:
    """Districts whose pools are held."""
    held = Stock.objects.filter(doubted_at__isnull=False).order_by("district")
    return list(held.values_list("district", flat=True).distinct())


def _trust(request: HttpRequest) -> HttpResponse:
    if not request.user.has_perm("dp_platform.add_writeoff"):
        raise PermissionDenied
    districts = _held()
    silent = [name for district in districts for name in unheard(district)]
    count = sum(trust(district) for district in districts)
    services().log.warning("pools let go", stocks=count, unheard=silent, by="staff")
    messages.success(request, f"{count} Bestände geben wieder heraus.")
    return redirect("admin:allotments")


def _write_off(request: HttpRequest) -> HttpResponse:
    if not request.user.has_perm("dp_platform.add_writeoff") or request.user.pk is None:
        raise PermissionDenied
    try:
        lease = get_object_or_404(AllotmentLease, pk=UUID(request.POST.get("allotment", "")))
    except ValueError as error:
        raise Http404 from error
    reason = request.POST.get("reason", "").strip()[:300]
    if len(reason) < _LEAST_REASON:
        messages.error(request, "Bitte schreiben Sie, woher Sie wissen, dass nichts mehr zugesagt wurde.")
    else:
        units = write_off(lease.pk, reason, request.user.pk, services().clock())
        services().log.info("written off", stock=lease.stock.slug, kiosk=lease.kiosk, units=units)
        messages.success(request, f"{units} Einheiten von {lease.kiosk} sind wieder im Topf.")
    return redirect("admin:allotments")
