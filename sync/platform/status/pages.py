# SPDX-License-Identifier: EUPL-1.2
"""`/status` for staff and `/status.json` for probes."""

import msgspec
from django.contrib.admin.views.decorators import staff_member_required
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from sync.platform.apps import services
from sync.platform.cases.models import RefusedCase, StoredCase
from sync.platform.feed.publishing import feed_heads
from sync.platform.staff.site import site
from sync.platform.status.summary import summarise


@never_cache
@require_safe
@staff_member_required
def status_page(request: HttpRequest) -> HttpResponse:
    """How platform and devices are."""
    if not request.user.has_perm("dp_platform.view_party"):
        raise PermissionDenied
    context = {**site.each_context(request), "title": "Zustand", "summary": summarise(services().clock())}
    return render(request, "dp_platform/status.html", context)


@never_cache
@require_safe
def status_json(request: HttpRequest) -> HttpResponse:
    """For probes, without a sign-in: heads and two counts, no names."""
    try:
        answer = {
            "ok": True,
            "feeds": feed_heads(),
            "cases": StoredCase.objects.count(),
            "quarantine": RefusedCase.objects.count(),
        }
    except DatabaseError:
        return HttpResponse(b'{"ok":false}', status=503, content_type="application/json")
    return HttpResponse(msgspec.json.encode(answer), content_type="application/json")
