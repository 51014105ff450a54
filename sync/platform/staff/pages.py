# SPDX-License-Identifier: EUPL-1.2
"""Pages of the admin that are no tables: publishing, and the upload of a price list."""

import base64
import binascii
from functools import partial

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, URLResolver, path

from sync.platform.allotments.pages import allotments
from sync.platform.ecosystems.ordering.models import Shop
from sync.platform.ecosystems.ordering.price_lists import ImportPlan, apply_import, plan_import
from sync.platform.ecosystems.ordering.product_csv import MAX_CSV_BYTES
from sync.platform.staff.publishing import publish_page, restore_page
from sync.platform.staff.roles import owns_only


class DorfpunktSite(admin.AdminSite):
    """The pages for district staff and shop owners."""

    site_header = "Dorfpunkt"
    site_title = "Dorfpunkt"
    index_title = "Übersicht"
    index_template = "dp_platform/index.html"
    enable_nav_sidebar = False

    def get_urls(self) -> list[URLPattern | URLResolver]:
        """Django's own addresses and ours."""
        return [
            path("veroeffentlichen/", self.admin_view(self.publish), name="publish"),
            path("wiederherstellen/", self.admin_view(self.restore), name="restore"),
            path("preisliste/", self.admin_view(self.price_list), name="price-list"),
            path("kontingente/", self.admin_view(partial(allotments, site=self)), name="allotments"),
            *super().get_urls(),
        ]

    def publish(self, request: HttpRequest) -> HttpResponse:
        """Show what would change on the kiosks, and publish it at the press of a button."""
        return publish_page(request, self.each_context(request))

    def restore(self, request: HttpRequest) -> HttpResponse:
        """Let kiosks show again what they showed at an earlier head."""
        return restore_page(request, self.each_context(request))

    def price_list(self, request: HttpRequest) -> HttpResponse:
        """Upload a price list: first a dry run with everything there is to mend, then the import."""
        if not request.user.has_perm("dp_platform.change_product"):
            raise PermissionDenied
        form = PriceListForm(request, request.POST or None, request.FILES or None)
        plan: ImportPlan | None = None
        if request.method == "POST" and form.is_valid():
            shop: Shop = form.cleaned_data["shop"]
            data: bytes = form.cleaned_data["data"]
            plan = plan_import(shop, data)
            if "apply" in request.POST and not plan.errors:
                plan = apply_import(shop, data)
                done = f"{len(plan.new)} neu, {len(plan.changed)} geändert, {len(plan.removed)} entfernt"
                messages.success(request, f"Preisliste übernommen: {done}.")
                return redirect("admin:price-list")
        context = {**self.each_context(request), "title": "Preisliste hochladen", "form": form, "plan": plan}
        if plan is not None and not plan.errors:
            context["kept"] = base64.b64encode(form.cleaned_data["data"]).decode()
            context["shop"] = form.cleaned_data["shop"]
        return render(request, "dp_platform/price_list.html", context)


class PriceListForm(forms.Form):
    """A shop and its file; the second step brings the same bytes back in a hidden field."""

    shop = forms.ModelChoiceField(Shop.objects.none(), label="Laden", empty_label=None)
    file = forms.FileField(label="CSV-Datei", required=False)
    kept = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, request: HttpRequest, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        field = self.fields["shop"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = own_shops(request)

    def clean(self) -> dict[str, object]:
        """The bytes of the file, from either field, within their limit."""
        cleaned = dict(super().clean() or self.cleaned_data)
        upload = cleaned.get("file")
        try:
            kept = base64.b64decode(str(cleaned.get("kept") or ""), validate=True)
        except binascii.Error:
            kept = b""
        if upload is not None and upload.size > MAX_CSV_BYTES:
            raise forms.ValidationError("Die Datei ist größer als 1 MB.")
        data = upload.read() if upload is not None else kept
        if not data:
            raise forms.ValidationError("Bitte wählen Sie eine Datei, die nicht leer ist.")
        return {**cleaned, "data": data}


def own_shops(request: HttpRequest) -> "QuerySet[Shop]":
    """The shops whose products this person may touch."""
    if owns_only(request.user):
        return Shop.objects.filter(owners=request.user.pk)
    return Shop.objects.all()
