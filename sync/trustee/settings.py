# SPDX-License-Identifier: EUPL-1.2
"""Django's configuration of the trustee, made from a state directory; there is no settings file to edit."""

from pathlib import Path
from typing import Any

import django
from django.conf import settings

from sync.contract.limits import MAX_SMALL_BODY
from sync.trustee.state import StateError

DATABASE_FILE = "trustee.sqlite3"

_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"


def build_settings(state_dir: Path, secret_key: str) -> dict[str, Any]:
    """All settings of the trustee. Writers queue for the database up to 10 s."""
    return {
        "SECRET_KEY": secret_key,
        "DEBUG": False,
        # Nothing reads the Host header: proofs are checked against the configured issuer.
        "ALLOWED_HOSTS": ["*"],
        "INSTALLED_APPS": [
            "sync.trustee",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
        ],
        # Devices need none; the pages of our own people bring theirs (`site`).
        "MIDDLEWARE": [],
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [str(Path(__file__).parent / "templates")],
            }
        ],
        "AUTH_PASSWORD_VALIDATORS": [
            {
                "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
                "OPTIONS": {"min_length": 12},
            },
            {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
        ],
        "CSRF_FAILURE_VIEW": "sync.trustee.site.stale_form",
        # An hour after the last page, since notices take long to write.
        "SESSION_COOKIE_AGE": 3600,
        "SESSION_SAVE_EVERY_REQUEST": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "CSRF_COOKIE_SAMESITE": "Strict",
        "CSRF_COOKIE_HTTPONLY": True,
        "USE_TZ": True,
        "TIME_ZONE": "UTC",
        "USE_I18N": False,
        "APPEND_SLASH": False,
        "LOGGING_CONFIG": None,
        "DATA_UPLOAD_MAX_MEMORY_SIZE": MAX_SMALL_BODY,
        "DATABASES": {
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": str(state_dir / DATABASE_FILE),
                "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 10, "init_command": _PRAGMAS},
            }
        },
    }


def configure(state_dir: Path, secret_key: str) -> None:
    """Start Django for this state; raises StateError where this process already serves another state."""
    wanted = build_settings(state_dir.resolve(), secret_key)
    if not settings.configured:
        settings.configure(**wanted)
        django.setup()
    elif settings.DATABASES["default"]["NAME"] != wanted["DATABASES"]["default"]["NAME"]:
        raise StateError("this process already works with another state directory")
