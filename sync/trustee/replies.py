# SPDX-License-Identifier: EUPL-1.2
"""Refusals as they go out: RFC 9457 problems, and OAuth errors (RFC 6749, clause 5.2) at OAuth's endpoints."""

from typing import Final

import msgspec

from sync.contract.problems import PROBLEM_MEDIA_TYPE, problem

TOKEN_PATH: Final = "/v1/token"  # noqa: S105  a path
DEVICE_PATH: Final = "/v1/device_authorization"
INTROSPECTION_PATH: Final = "/v1/introspect"
REVOCATION_PATH: Final = "/v1/revoke"
REGISTRATION_PATH: Final = "/v1/register"
SURVEY_TOKEN_PATH: Final = "/v1/survey-tokens"  # noqa: S105  a path
OAUTH_PATHS: Final = (TOKEN_PATH, DEVICE_PATH, INTROSPECTION_PATH, REVOCATION_PATH, REGISTRATION_PATH)
"""Where errors are those of RFC 6749, clause 5.2, which RFC 7591, clause 3.2.2, shares."""


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not an error
    """Ends a request with this answer. `name` is the problem's name or the OAuth error code."""

    def __init__(
        self,
        status: int,
        name: str,
        title: str,
        *,
        detail: str = "",
        action: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(name)
        self.status = status
        self.name = name
        self.title = title
        self.detail = detail
        self.action = action
        self.headers = headers or {}


def render(refusal: Refusal, path: str) -> tuple[str, bytes]:
    """Media type and body of a refusal at this path."""
    if path in OAUTH_PATHS:
        text = f"{refusal.title}: {refusal.detail}" if refusal.detail else refusal.title
        return "application/json", msgspec.json.encode({"error": refusal.name, "error_description": text})
    body = problem(refusal.name, refusal.title, refusal.status, detail=refusal.detail, action=refusal.action)
    return PROBLEM_MEDIA_TYPE, msgspec.json.encode(body)


def malformed(path: str = "", detail: str = "") -> Refusal:
    """The request cannot be read."""
    name = "invalid_request" if path in OAUTH_PATHS else "malformed"
    return Refusal(400, name, "The request is malformed", detail=detail)
