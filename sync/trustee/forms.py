# SPDX-License-Identifier: EUPL-1.2
"""Forms as OAuth sends them (RFC 6749, appendix B): every parameter once, or the whole is refused."""

from typing import Final
from urllib.parse import parse_qsl

from sync.trustee.replies import malformed

_MAX_FIELDS: Final = 20


def read_form(body: bytes, path: str) -> dict[str, str]:
    """The parameters of a form that was sent to `path`; raises Refusal."""
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=_MAX_FIELDS, errors="strict"
        )
    except ValueError:
        raise malformed(path, "not a form") from None
    form = dict(pairs)
    if len(form) != len(pairs):
        raise malformed(path, "a parameter stands twice")
    return form
