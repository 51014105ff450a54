# SPDX-License-Identifier: EUPL-1.2
"""The trustee's tables as a Django app."""

from django.apps import AppConfig


class TrusteeConfig(AppConfig):
    name = "sync.trustee"
    label = "dp_trustee"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Datentreuhand"
