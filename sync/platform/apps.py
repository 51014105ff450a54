# SPDX-License-Identifier: EUPL-1.2
"""Django's handle on the platform, and the one place where its pages find the composed services."""

from typing import TYPE_CHECKING

from django.apps import AppConfig, apps

if TYPE_CHECKING:
    from sync.platform.services import Services


class PlatformConfig(AppConfig):
    """The app `dp_platform`. `services` is set by the composition root before the first request."""

    name = "sync.platform"
    label = "dp_platform"
    verbose_name = "Dorfpunkt"
    default_auto_field = "django.db.models.BigAutoField"
    services: "Services"


def services() -> "Services":
    """What the composition root joined: for Django's own pages, which nobody can hand anything."""
    config = apps.get_app_config("dp_platform")
    if not isinstance(config, PlatformConfig):
        raise TypeError("dp_platform is not the platform")
    return config.services
