# SPDX-License-Identifier: EUPL-1.2
"""Passwords in servers that tests start: hashed as in earnest, a thousandth as often."""

from django.contrib.auth.hashers import PBKDF2PasswordHasher


def hash_quickly() -> None:
    """In this process from now on. A million rounds cost a second of processor for every sign-in of every test."""
    PBKDF2PasswordHasher.iterations = 1_000
