# SPDX-License-Identifier: EUPL-1.2
"""Devices for staff; a changed key is released here and nowhere else."""

from typing import TYPE_CHECKING

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from sync.platform.access.models import Party

if TYPE_CHECKING:
    _Admin = admin.ModelAdmin[Party]
else:
    _Admin = admin.ModelAdmin


class PartyAdmin(_Admin):
    list_display = ("name", "last_seen", "refused_key_at")
    fields = ("name", "jkt", "first_seen", "last_seen", "refused_key_at", "report")
    readonly_fields = fields
    actions = ("release_key",)

    @admin.action(description="Schlüssel freigeben (Gerät wurde neu angemeldet)", permissions=["change"])
    def release_key(self, request: HttpRequest, parties: "QuerySet[Party]") -> None:
        """Forget the pinned key, so that the next good token pins a new one."""
        count = parties.update(jkt="", jwk={}, refused_key_at=None)
        messages.success(request, f"{count} Schlüssel freigegeben.")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Devices enrol at the trustee."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Party | None = None) -> bool:
        """Their cases stay, so they stay."""
        return False


def register(site: admin.AdminSite) -> None:
    """Show devices on this site."""
    site.register(Party, PartyAdmin)
