# SPDX-License-Identifier: EUPL-1.2
"""Settings for mypy's Django plugin alone: it knows one project, and we have two servers."""

SECRET_KEY = "types-only"
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "simple_history",
    "sync.platform",
    "sync.trustee",
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
USE_TZ = True
