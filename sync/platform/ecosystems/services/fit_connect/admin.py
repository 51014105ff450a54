# SPDX-License-Identifier: EUPL-1.2
"""What was handed to offices' own systems, for district staff: how it stands, and what holds it up."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from sync.platform.apps import services
from sync.platform.ecosystems.services.fit_connect.exchange import resume, send_anew
from sync.platform.ecosystems.services.fit_connect.models import FitConnectDelivery
from sync.platform.staff.readonly import ReadOnlyAdmin


class DeliveryAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "state", "problem", "handed_at", "ended_at", "due_at")
    list_filter = ("state", "office")
    actions = ("go_on", "send_anew")  # type: ignore[assignment]

    @admin.action(description="Weiter versuchen: was im Weg war, ist behoben", permissions=["view"])
    def go_on(self, request: HttpRequest, chosen: QuerySet[FitConnectDelivery]) -> None:
        """Somebody has mended what was wrong."""
        if not request.user.has_perm("dp_platform.change_provision"):
            return
        now = services().clock()
        done = sum(resume(row, now) for row in chosen)
        self.message_user(request, f"{done} werden beim nächsten Mal wieder versucht.")

    @admin.action(description="Noch einmal senden: dort nachgefragt, es ist nicht angekommen", permissions=["view"])
    def send_anew(self, request: HttpRequest, chosen: QuerySet[FitConnectDelivery]) -> None:
        """Somebody has asked FIT-Connect: it is not there."""
        if not request.user.has_perm("dp_platform.change_provision"):
            return
        now = services().clock()
        done = sum(send_anew(row, now) for row in chosen)
        self.message_user(request, f"{done} werden beim nächsten Mal gesendet.")


def register(site: admin.AdminSite) -> None:
    """Show relays on this site."""
    site.register(FitConnectDelivery, DeliveryAdmin)
