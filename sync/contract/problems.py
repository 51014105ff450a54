# SPDX-License-Identifier: EUPL-1.2
"""Errors on the wire: RFC 9457 problem details with a stable `type`."""

import msgspec

PROBLEM_PREFIX = "urn:dorfpunkt:problem:"
PROBLEM_MEDIA_TYPE = "application/problem+json"


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """One refusal. `type` is stable and meant for programs, `detail` for the people who mend it."""

    type: str
    title: str
    status: int
    detail: str = ""
    pointer: str = ""
    """Where in the request the trouble lies, as a JSON pointer."""
    action: str = ""
    """What the caller is to do: `shred`, `enrol`, `wait`, or empty."""

    @property
    def name(self) -> str:
        """The type without the prefix that all our problems share."""
        return self.type.removeprefix(PROBLEM_PREFIX)


def problem(name: str, title: str, status: int, *, detail: str = "", pointer: str = "", action: str = "") -> Problem:
    """Make a problem whose type is `urn:dorfpunkt:problem:<name>`."""
    return Problem(PROBLEM_PREFIX + name, title, status, detail, pointer, action)
