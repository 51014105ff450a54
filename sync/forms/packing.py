# SPDX-License-Identifier: EUPL-1.2
"""How a form's XML travels in items, and comes together again."""

from collections.abc import Sequence

import zstandard

from sync.contract.forms import MAX_FORM_XML, PART_BYTES, Form, FormPart
from sync.contract.signing import sha256_hex


class TornFormError(Exception):
    """The parts of a form do not make the form that its item names."""


def cut(xml: bytes) -> list[FormPart]:
    """The parts of a form, in their order; the same XML always gives the same."""
    packed = zstandard.ZstdCompressor(level=19, write_content_size=True).compress(xml)
    return [FormPart(packed[at : at + PART_BYTES]) for at in range(0, len(packed), PART_BYTES)]


def joined(form: Form, parts: Sequence[FormPart]) -> bytes:
    """The XML of a form; raises TornFormError where a part is missing, from another version, or too large."""
    if len(parts) != form.parts:
        raise TornFormError(f"{len(parts)} of {form.parts} parts are here")
    try:
        xml = zstandard.ZstdDecompressor().decompress(
            b"".join(part.xml for part in parts), max_output_size=min(form.xml_bytes, MAX_FORM_XML)
        )
    except zstandard.ZstdError as error:
        raise TornFormError(str(error)) from None
    if sha256_hex(xml) != form.xml_sha256:
        raise TornFormError("the parts belong to another version")
    return xml
