# SPDX-License-Identifier: EUPL-1.2
"""The trustee's own people: Django's users, with a group for every role (`roles`)."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from django.contrib.auth.models import Group, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from sync.trustee.register import RegisterError, note
from sync.trustee.roles import ROLES, Role

_FIRST: Final[tuple[Role, ...]] = ("operator",)


def set_operator(name: str, password: str, roles: Collection[Role], now: datetime) -> None:
    """Make an operator with these roles, or give one a new password, which ends their sessions.

    Somebody who is there keeps their roles and gets these beside them; one who would have none approves devices.
    Raises RegisterError.
    """
    with transaction.atomic():
        user = User.objects.filter(username=name).first() or User(username=name)
        try:
            user.full_clean(exclude=["password"])
            validate_password(password, user)
        except ValidationError as error:
            raise RegisterError(" ".join(error.messages)) from error
        user.set_password(password)
        user.is_active = True
        user.save()
        note("operator", now, detail=name)
        had = roles_of(user)
        for role in sorted(set(roles or (() if had else _FIRST)) - had):
            _give(user, role, now)


def remove_operator(name: str, now: datetime) -> None:
    """Take somebody's access and roles away, at once; raises RegisterError where there is no such operator."""
    with transaction.atomic():
        user = _known(name)
        user.is_active = False
        user.save(update_fields=["is_active"])
        user.groups.clear()
        note("operator-removed", now, detail=name)


def give_role(name: str, role: Role, now: datetime) -> frozenset[Role]:
    """Give a role, and return all that this person has; raises RegisterError where there is no such operator."""
    with transaction.atomic():
        user = _known(name)
        if role not in roles_of(user):
            _give(user, role, now)
        return roles_of(user)


def take_role(name: str, role: Role, now: datetime) -> frozenset[Role]:
    """Take a role, at once, and return those left; raises RegisterError where this person does not have it."""
    with transaction.atomic():
        user = _known(name)
        if role not in roles_of(user):
            raise RegisterError(f"{name} does not have the role {role}")
        user.groups.remove(Group.objects.get(name=role))
        note("role-taken", now, detail=f"{role} of {name}")
        return roles_of(user)


def roles_of(user: object) -> frozenset[Role]:
    """What this person, who signed in, may do; nothing for one whose access was taken."""
    if not isinstance(user, User) or not user.is_active:
        return frozenset()
    names = set(user.groups.values_list("name", flat=True))
    return frozenset(role for role in ROLES if role in names)


def _known(name: str) -> User:
    user = User.objects.filter(username=name, is_active=True).first()
    if user is None:
        raise RegisterError(f"there is no operator {name}")
    return user


def _give(user: User, role: Role, now: datetime) -> None:
    group, _ = Group.objects.get_or_create(name=role)
    user.groups.add(group)
    note("role-given", now, detail=f"{role} to {user.get_username()}")
