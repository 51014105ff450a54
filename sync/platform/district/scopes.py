# SPDX-License-Identifier: EUPL-1.2
"""Scopes of the feed: a district, or one municipality of it."""

import re

DISTRICT = re.compile(r"[0-9]{5}")
_SCOPE = re.compile(r"(?:district:([0-9]{5})|municipality:([0-9]{8}))")


class UnknownScopeError(Exception):
    """Nothing is ever published under this name."""


def district_of(scope: str) -> str:
    """The five digits of the district in which a scope lies; raises UnknownScopeError."""
    return ags_prefix(scope)[:5]


def ags_prefix(scope: str) -> str:
    """The digits that the AGS of all places in this scope begin with; raises UnknownScopeError."""
    match = _SCOPE.fullmatch(scope)
    if match is None:
        raise UnknownScopeError(f"{scope!r} is not a scope such as district:10046 or municipality:10046117")
    return str(match.group(1) or match.group(2))
