# SPDX-License-Identifier: EUPL-1.2
"""Scopes of the feed: one per district."""

import re

_DISTRICT = re.compile(r"district:(\d{5})")


class UnknownScopeError(Exception):
    """Nothing is ever published under this name."""


def district_of(scope: str) -> str:
    """The five digits that the AGS of all places in this scope begin with; raises UnknownScopeError."""
    match = _DISTRICT.fullmatch(scope)
    if match is None:
        raise UnknownScopeError(f"{scope!r} is not a scope such as district:10046")
    return match.group(1)
