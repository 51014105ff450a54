# SPDX-License-Identifier: EUPL-1.2
"""Django's settings as a function of the state directory and its database; nothing is read from anywhere else."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sync.platform.state import StateDir


def build_settings(state: StateDir, base_url: str, secret_key: str) -> dict[str, Any]:
    """Everything Django is told. `secret_key` comes from the key store and signs staff sessions only."""
    address = urlsplit(base_url)
    secure = address.scheme == "https"
    return {
        "DEBUG": False,
        "SECRET_KEY": secret_key,
        "ALLOWED_HOSTS": sorted({address.hostname or "", "127.0.0.1", "localhost"}),
        "CSRF_TRUSTED_ORIGINS": [base_url],
        "INSTALLED_APPS": [
            "sync.platform.apps.PlatformConfig",
            "django.contrib.admin",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
            "simple_history",
        ],
        "MIDDLEWARE": [
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "simple_history.middleware.HistoryRequestMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
        ],
        "ROOT_URLCONF": "sync.platform.urls",
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [str(Path(__file__).parent / "templates")],
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        "DATABASES": {"default": state.database.settings()},
        "AUTH_PASSWORD_VALIDATORS": [
            {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
            {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
        ],
        "LANGUAGE_CODE": "de",
        "TIME_ZONE": "Europe/Berlin",
        "USE_TZ": True,
        "USE_I18N": True,
        "STATIC_URL": "/static/",
        "LOGIN_URL": "/admin/login/",
        "LOGIN_REDIRECT_URL": "/admin/",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "SESSION_COOKIE_SECURE": secure,
        "CSRF_COOKIE_SECURE": secure,
        "SESSION_COOKIE_AGE": 8 * 3600,
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "SECURE_REFERRER_POLICY": "same-origin",
        "X_FRAME_OPTIONS": "DENY",
        "DATA_UPLOAD_MAX_MEMORY_SIZE": 4 * 1024 * 1024,
        "LOGGING_CONFIG": None,
    }
