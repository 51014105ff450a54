# SPDX-License-Identifier: EUPL-1.2
"""Cases and the quarantine for staff: what, when, why, and never a payload or a receipt's reference."""

from django.contrib import admin

from sync.platform.cases.models import QuarantineStep, RefusedCase, StoredAnswer, StoredCase
from sync.platform.staff.readonly import ReadOnlyAdmin


class CaseAdmin(ReadOnlyAdmin):
    list_display = ("case_id", "kind", "kiosk", "recipient", "state", "received_at", "gap")
    list_filter = ("kind", "state", "kiosk", "recipient", "gap")
    fields = (
        "case_id", "kind", "purpose", "kiosk", "epoch", "seq", "recipient", "state", "state_at",
        "collected_at", "received_at", "gap",
    )  # fmt: skip


class AnswerAdmin(ReadOnlyAdmin):
    list_display = ("case", "revision", "desk", "received_at")
    list_filter = ("desk",)
    fields = ("case", "revision", "desk", "received_at")


class QuarantineAdmin(ReadOnlyAdmin):
    list_display = ("last_at", "kiosk", "kind", "recipient", "status", "problem", "detail", "times")
    list_filter = ("problem", "kiosk")
    fields = (
        "case_id", "kind", "kiosk", "epoch", "seq", "recipient", "status", "problem", "detail",
        "first_at", "last_at", "times", "answer", "dropped_at",
    )  # fmt: skip


class QuarantineStepAdmin(ReadOnlyAdmin):
    list_display = ("at", "who", "action", "kiosk", "case_id", "problem", "note")
    list_filter = ("action", "kiosk", "who")


def register(site: admin.AdminSite) -> None:
    """Show cases on this site."""
    site.register(StoredCase, CaseAdmin)
    site.register(StoredAnswer, AnswerAdmin)
    site.register(RefusedCase, QuarantineAdmin)
    site.register(QuarantineStep, QuarantineStepAdmin)
