# SPDX-License-Identifier: EUPL-1.2
"""What is published of councils: papers that staff have put into plain words."""

from collections.abc import Iterator
from datetime import datetime

import msgspec
from django.db.models import Q

from sync.contract.council import KIND_COUNCIL_PAPER
from sync.contract.feed import Item
from sync.platform.district.scopes import ags_prefix
from sync.platform.ecosystems.participation.council.models import CouncilPaper


def council_items(scope: str, now: datetime) -> Iterator[Item]:
    """Papers of the Kreistag, and of the councils in a scope."""
    here = Q(municipality__isnull=True) | Q(municipality__ags__startswith=ags_prefix(scope))
    for paper in CouncilPaper.objects.filter(here):
        body = msgspec.Raw(msgspec.json.encode(paper.wire()))
        yield Item(kind=KIND_COUNCIL_PAPER, id=paper.slug, rev=0, search=_search(paper), body=body)


def _search(paper: CouncilPaper) -> str:
    """Words under which somebody may look for it."""
    texts = (paper.title.get("de", ""), paper.council, paper.reference)
    words = (word.strip(".,:;()") for text in texts for word in text.split())
    return " ".join(dict.fromkeys(word for word in words if word))
