# SPDX-License-Identifier: EUPL-1.2
"""Published heads for staff."""

from django.contrib import admin

from sync.platform.feed.models import FeedHead
from sync.platform.staff.readonly import ReadOnlyAdmin


class HeadAdmin(ReadOnlyAdmin):
    list_display = ("scope", "head", "summary", "published_by", "created_at", "due_at", "restores", "items")
    list_filter = ("scope",)
    fields = (*list_display, "items_sha256", "bundle_bytes", "signed_at")


def register(site: admin.AdminSite) -> None:
    """Show heads on this site."""
    site.register(FeedHead, HeadAdmin)
