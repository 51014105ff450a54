# SPDX-License-Identifier: EUPL-1.2
"""Ordering's tables for staff and shop owners. An owner sees and edits their own shop's products only."""

from typing import TYPE_CHECKING, Any

import msgspec
from django import forms
from django.contrib import admin
from django.db.models import Field, QuerySet
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from sync.platform.ecosystems.ordering.csv_cells import ALLERGENS
from sync.platform.ecosystems.ordering.items import wire_product
from sync.platform.ecosystems.ordering.models import (
    Category,
    OrderCycle,
    PickupPoint,
    Product,
    Shop,
    WeeklyPlan,
)
from sync.platform.ecosystems.ordering.price_lists import euros
from sync.platform.staff.fields import EuroField, NutritionField, TextsField, WordsField
from sync.platform.staff.pages import own_shops
from sync.platform.staff.roles import owns_only

if TYPE_CHECKING:
    _ShopForm = forms.ModelForm[Shop]
    _ProductForm = forms.ModelForm[Product]
    _CategoryForm = forms.ModelForm[Category]
    _PointForm = forms.ModelForm[PickupPoint]
    _PlanAdmin = admin.ModelAdmin[WeeklyPlan]
    _CategoryAdmin = admin.ModelAdmin[Category]
    _PointAdmin = admin.ModelAdmin[PickupPoint]
else:
    _ShopForm = _ProductForm = _CategoryForm = _PointForm = forms.ModelForm
    _PlanAdmin = _CategoryAdmin = _PointAdmin = admin.ModelAdmin

_ALLERGENS = [(value, word) for word, value in ALLERGENS.items()]


class ShopForm(_ShopForm):
    about = TextsField(label="Beschreibung")
    minimum_cents = EuroField(label="Mindestbestellwert", required=False)

    class Meta:
        model = Shop
        exclude = ()


class CategoryForm(_CategoryForm):
    name = TextsField(label="Name")

    class Meta:
        model = Category
        exclude = ()


class PointForm(_PointForm):
    where = TextsField(label="So findet man hin")

    class Meta:
        model = PickupPoint
        exclude = ()


def _allergen_field(label: str) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=_ALLERGENS, required=False, widget=forms.CheckboxSelectMultiple
    )


class ProductForm(_ProductForm):
    price_cents = EuroField(label="Preis je Stück oder je kg", least=1)
    deposit_cents = EuroField(label="Pfand je Stück", required=False)
    allergens = _allergen_field("Allergene")
    traces = _allergen_field("Spuren")
    nutrition = NutritionField(label="Nährwerte")
    additives = WordsField(label="Zusatzstoffe")
    words = WordsField(label="Suchwörter")

    class Meta:
        model = Product
        exclude = ()

    def clean(self) -> dict[str, Any]:
        """Give a new article its id; refuse weight without a step and alcohol without an age."""
        cleaned = dict(super().clean() or self.cleaned_data)
        if cleaned.get("sold_by") == "weight" and not cleaned.get("weight_step"):
            self.add_error("weight_step", "Bei Verkauf nach Gewicht muss hier ein Schritt stehen.")
        if cleaned.get("sold_by") == "weight" and cleaned.get("day_limit") is not None:
            self.add_error("day_limit", "Gezählt werden nur Stücke. Bei Gewicht bleibt dieses Feld leer.")
        if cleaned.get("alcohol_percent") and not cleaned.get("min_age"):
            self.add_error("min_age", "Bei Alkohol muss ein Mindestalter stehen.")
        if bool(cleaned.get("content")) != bool(cleaned.get("content_unit")):
            self.add_error("content", "Inhalt und Einheit gehören zusammen.")
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if self.errors:
            return
        if not self.instance.item_id:
            self.instance.item_id = f"{self.instance.shop_id}/{self.instance.number}"
            if Product.objects.filter(item_id=self.instance.item_id).exists():
                self.add_error("number", "Diese Artikelnummer gibt es in diesem Laden schon.")
        try:
            wire_product(self.instance)
        except msgspec.ValidationError as error:
            self.add_error(None, f"So kann der Artikel nicht veröffentlicht werden: {error}")


class ShopAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = ShopForm
    list_display = ("name", "village", "example")
    search_fields = ("name",)
    filter_horizontal = ("owners",)

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Shop]":
        """An owner's own shops."""
        return own_shops(request)


class ProductAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    form = ProductForm
    list_display = ("name", "shop", "category", "price", "available")
    list_filter = ("available", "category")
    search_fields = ("name", "number")
    list_select_related = ("shop", "category")

    @admin.display(description="Preis", ordering="price_cents")
    def price(self, product: Product) -> str:
        """As it stands on the shelf."""
        per = "kg" if product.sold_by == "weight" else "Stück"
        return f"{euros(product.price_cents)} je {per}"

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Product]":
        """An owner's own products."""
        return Product.objects.filter(shop__in=own_shops(request))

    def get_list_filter(self, request: HttpRequest) -> tuple[str, ...]:
        """Staff may also choose a shop."""
        return self.list_filter if owns_only(request.user) else ("shop", *self.list_filter)

    def get_readonly_fields(self, request: HttpRequest, obj: Product | None = None) -> tuple[str, ...]:
        """Shop and number make the id; they never change."""
        return ("shop", "number") if obj else ()

    def formfield_for_foreignkey(self, db_field: "Field[Any, Any]", request: HttpRequest, **kwargs: Any) -> Any:
        """A new product goes into an own shop."""
        if db_field.name == "shop":
            kwargs["queryset"] = own_shops(request)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class CycleAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    list_display = ("item_id", "pickup_point", "closes_at", "pickup_from", "by_hand")
    list_filter = ("pickup_point", "by_hand")
    filter_horizontal = ("shops",)

    def save_model(self, request: HttpRequest, obj: OrderCycle, form: Any, change: bool) -> None:
        """What a hand has touched, planning leaves alone."""
        obj.by_hand = True
        super().save_model(request, obj, form, change)


class PlanAdmin(_PlanAdmin):
    list_display = ("pickup_point", "closes_weekday", "pickup_weekday", "pickup_from", "pickup_to")
    filter_horizontal = ("shops",)


class CategoryAdmin(_CategoryAdmin):
    form = CategoryForm
    list_display = ("__str__", "position", "picture")


class PointAdmin(_PointAdmin):
    form = PointForm
    list_display = ("name", "village", "address")


def register(site: admin.AdminSite) -> None:
    """Show ordering on this site."""
    site.register(Shop, ShopAdmin)
    site.register(Product, ProductAdmin)
    site.register(Category, CategoryAdmin)
    site.register(PickupPoint, PointAdmin)
    site.register(WeeklyPlan, PlanAdmin)
    site.register(OrderCycle, CycleAdmin)
