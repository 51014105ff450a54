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
        "INSTALLED_APPS": ["sync.trustee"],
        "MIDDLEWARE": [],
        "TEMPLATES": [],
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
