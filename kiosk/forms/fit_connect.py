# SPDX-License-Identifier: EUPL-1.2
"""What goes to an office's own system: made from what was said, sealed to a destination that the trustee vouches for.

Neither the platform nor the trustee can open it (docs/fit-connect.md).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from sync.contract.fit_connect import Channel, DataSchema, Destination, Parcel, describe, key_thumbprint
from sync.contract.trust import OfflinePolicy
from sync.forms.fim.exporting import UnexportableError, as_json, exported
from sync.replica.sealing import seal_compact


@dataclass(frozen=True)
class SubjectData:
    """What the office's system reads: bytes, and which schema they keep."""

    schema: DataSchema
    data: bytes


def subject_data(channel: Channel, instance: str) -> SubjectData:
    """The answers: of a form from FIM as the JSON of its data schema, of any other as its own XML (OpenRosa).

    The JSON is not held against the schema here: what it lacks (an attachment, say) nobody could add at the kiosk.
    Where it cannot be made the XML goes, which the office's own system refuses: nothing is lost by that.
    """
    try:
        answers = exported(instance)
    except UnexportableError:
        answers = None
    if answers is None:
        return SubjectData(DataSchema(channel.schema, "application/xml"), instance.encode())
    return SubjectData(DataSchema(channel.schema, "application/json"), as_json(answers))


def vouched(policy: OfflinePolicy, channel: Channel, recipient: str) -> Destination | None:
    """The destination of a channel, if the trustee vouches that it is this office's."""
    found = policy.destinations.get(channel.destination)
    return found if found is not None and found.recipient == recipient else None


def make_parcel(
    channel: Channel, there: Destination, service_name: str, subject: SubjectData, application: UUID, day: date
) -> Parcel:
    """Seal data and metadata for a destination. `application`: how the case is called here; `day`: of the village."""
    record = describe(channel, service_name, subject.schema, subject.data, str(application), day)
    return Parcel(
        channel=channel,
        service_name=service_name,
        key=key_thumbprint(there.key),
        metadata=seal_compact(msgspec.json.encode(record), there.key, "application/json"),
        data=seal_compact(subject.data, there.key, subject.schema.mime_type),
    )
