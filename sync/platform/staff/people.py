# SPDX-License-Identifier: EUPL-1.2
"""Accounts, as Django brings them; only administrators see these."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User


def register(site: admin.AdminSite) -> None:
    """Show accounts on this site."""
    site.register(User, UserAdmin)
    site.register(Group, GroupAdmin)
