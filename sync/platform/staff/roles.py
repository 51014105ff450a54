# SPDX-License-Identifier: EUPL-1.2
"""Who may do what: district staff see all, a shop's owners their own products."""

from django.contrib.auth.models import Group, Permission, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from sync.platform.ecosystems.ordering.models import Shop

OWNERS = "Laden"
DISTRICT = "Landkreis"

_OWNER_RIGHTS = (
    "view_shop",
    "view_category",
    "add_product",
    "change_product",
    "delete_product",
    "view_product",
)
_EDITED = (
    "shop",
    "category",
    "product",
    "pickuppoint",
    "weeklyplan",
    "ordercycle",
    "municipality",
    "village",
    "boardnotice",
    "lifesituation",
    "office",
    "citizenservice",
    "provision",
    "fee",
    "publishedform",
    "wastecalendar",
    "survey",
    "appointmentoffer",
    "defectcategory",
    "georeportserver",
    "councilpaper",
    "councilsource",
    "zmssource",
)
_SEEN = (
    "storedcase",
    "storedanswer",
    "refusedcase",
    "quarantinestep",
    "feedhead",
    "party",
    "stock",
    "allotmentlease",
    "writeoff",
    "surveyresult",
    "idea",
    "appointmentslot",
    "publicdefect",
    "handover",
    "fitconnectdelivery",
    "sourcepaper",
    "zmsplace",
)
PUBLISH = "add_feedhead"
"""The right to publish: to add a head."""


class RoleError(Exception):
    """A person cannot be given this role. The message says why."""


def create_roles() -> None:
    """Make both groups with their rights; may be called again."""
    district = [f"{verb}_{name}" for name in _EDITED for verb in ("add", "change", "delete", "view")]
    district += [f"view_{name}" for name in _SEEN]
    district += ["change_party", "change_refusedcase", "add_writeoff", "change_appointmentslot", "change_sourcepaper"]
    district += ["delete_publicdefect", "delete_idea", PUBLISH]
    for group, rights in ((OWNERS, _OWNER_RIGHTS), (DISTRICT, district)):
        row, _ = Group.objects.get_or_create(name=group)
        row.permissions.set(Permission.objects.filter(content_type__app_label="dp_platform", codename__in=rights))


@transaction.atomic
def set_staff(name: str, password: str, shop_slug: str | None) -> None:
    """Make somebody, or give them a new password: district staff, or an owner of one shop."""
    shop = Shop.objects.filter(pk=shop_slug).first() if shop_slug else None
    if shop_slug and shop is None:
        raise RoleError(f"there is no shop {shop_slug}")
    user = User.objects.filter(username=name).first() or User(username=name)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise RoleError(" ".join(error.messages)) from error
    user.set_password(password)
    user.is_staff = True
    user.is_active = True
    user.save()
    user.groups.set([Group.objects.get(name=OWNERS if shop else DISTRICT)])
    user.shops.set([shop] if shop else [])


def owns_only(user: object) -> bool:
    """Whether this person sees their own shops alone."""
    return isinstance(user, User) and not user.is_superuser and user.groups.filter(name=OWNERS).exists()
