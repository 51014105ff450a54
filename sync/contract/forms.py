# SPDX-License-Identifier: EUPL-1.2
"""Forms on the wire: an ODK XForm in pieces that fit into items.

A form's XML is compressed with zstandard and cut into `FormPart`s, since an item holds 64 KiB.
"""

from typing import Annotated

import msgspec

from sync.contract.cases import ShortText
from sync.contract.feed import Sha256
from sync.contract.ordering import Texts

KIND_FORM = "form"
KIND_FORM_PART = "form-part"

MAX_FORM_XML = 16 * 1024 * 1024
"""Of a form's XML, in bytes, inflated."""
PART_BYTES = 45_000
"""Of compressed XML in one part; in base64 it stays below what an item may hold."""


class Form(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One version of a form. Its item id is the form's; its parts are `<id>/<position>`."""

    title: Texts
    version: ShortText
    xml_sha256: Sha256
    """Of the XML's UTF-8 bytes."""
    xml_bytes: Annotated[int, msgspec.Meta(ge=1, le=MAX_FORM_XML)]
    parts: Annotated[int, msgspec.Meta(ge=1, le=400)]
    languages: dict[str, str] = {}
    """Our language code to the form's own name of it: `{"de": "Deutsch (de)"}`."""
    minutes: Annotated[int, msgspec.Meta(ge=1, le=120)] | None = None
    """How long it takes to fill in."""
    prepares: bool = False
    """The law wants the person at the counter: the form prepares that, and says so before its first question."""


class FormPart(msgspec.Struct, frozen=True):
    """A piece of a form's compressed XML."""

    xml: bytes
    """In base64 (RFC 4648, section 4), as msgspec writes bytes."""
