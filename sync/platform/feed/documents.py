# SPDX-License-Identifier: EUPL-1.2
"""The small documents beside manifests and blobs, as bytes: the same from our own server and from a folder."""

import msgspec

from sync.contract.feed import Handovers, Heads
from sync.platform.access.models import Party
from sync.platform.counters import last_number
from sync.platform.feed.models import FeedHandover
from sync.platform.feed.publishing import feed_heads, newest_manifest


def heads_document(party: Party) -> bytes:
    """What one device asks while idle: the head of its scope, where its mailbox stands, and the newest manifest.

    A device that has not reported yet which scope it has is told of all.
    """
    newest = feed_heads()
    own = [scope for scope in party.report.get("feeds", {}) if scope in newest]
    feeds = {scope: newest[scope] for scope in own or newest}
    manifest = newest_manifest(own[0]) if len(own) == 1 else ""
    answer = Heads(feeds=feeds, mailbox=last_number(party.district, f"mailbox:{party.name}"), manifest=manifest)
    return msgspec.json.encode(answer, order="sorted")


def handover_document() -> bytes:
    """Every hand-over of the feed's key, oldest first."""
    return msgspec.json.encode(Handovers(tuple(FeedHandover.objects.values_list("statement", flat=True))))
