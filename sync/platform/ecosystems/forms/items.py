# SPDX-License-Identifier: EUPL-1.2
"""What forms publish: each with the pieces of its XML."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from sync.contract import forms as wire
from sync.contract.feed import Item
from sync.contract.signing import sha256_hex
from sync.forms.packing import cut
from sync.platform.ecosystems.forms.models import PublishedForm


def form_items(scope: str, now: datetime) -> Iterator[Item]:
    """All forms; every place of the district has them, since people fill them in wherever they are."""
    for form in PublishedForm.objects.all():
        xml = bytes(form.xml)
        parts = cut(xml)
        body = wire.Form(
            title=form.title,
            version=form.version,
            xml_sha256=sha256_hex(xml),
            xml_bytes=len(xml),
            parts=len(parts),
            languages=form.languages,
            minutes=form.minutes,
            prepares=form.prepares,
        )
        yield _item(wire.KIND_FORM, form.slug, body)
        for at, part in enumerate(parts):
            yield _item(wire.KIND_FORM_PART, f"{form.slug}/{at:03}", part)


def _item(kind: str, item_id: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=item_id, rev=0, body=msgspec.Raw(msgspec.json.encode(body)))
