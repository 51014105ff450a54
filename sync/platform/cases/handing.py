# SPDX-License-Identifier: EUPL-1.2
"""Cases that one recipient hands to another: whose they are now, and who may be told what of them.

The platform sees who gives a case to whom, and nothing of what it says: the desk that gives it seals that anew.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from sync.contract.cases import Answer, HandOver, SignedAnswer
from sync.contract.limits import MAX_HAND_OVERS, MAX_HANDED
from sync.contract.signing import sha256_hex
from sync.platform.cases.checks import NOBODY, is_sealed
from sync.platform.cases.models import HandedOver, StoredCase
from sync.platform.counters import next_number


def links_of(district: str, cases: Iterable[StoredCase]) -> Mapping[object, Sequence[HandedOver]]:
    """By case id all that handed it over, oldest first; of most cases nothing."""
    # Never an empty list, for which Django would not ask: a receipt without cases takes as long as one with some.
    ids = [NOBODY, *(case.pk for case in cases)]
    found: dict[object, list[HandedOver]] = defaultdict(list)
    for link in HandedOver.objects.filter(district=district, case_id__in=ids).order_by("revision"):
        found[link.case_id].append(link)
    return found


def holder(case: StoredCase, links: Sequence[HandedOver]) -> str:
    """The recipient that deals with a case now."""
    return links[-1].taker if links else case.recipient


def had(case: StoredCase, links: Sequence[HandedOver]) -> frozenset[str]:
    """Every recipient that deals or has dealt with a case."""
    return frozenset({case.recipient, *(link.taker for link in links)})


def chain(links: Sequence[HandedOver], reader: str = "") -> tuple[SignedAnswer, ...]:
    """The answers that handed a case over; `reader` gets what was sealed to its desks too. Of a wiped one none."""
    newest = max((link.revision for link in links if link.taker == reader), default=0)
    return tuple(
        SignedAnswer(
            msgspec.Raw(bytes(link.answer)),
            link.sig,
            msgspec.Raw(bytes(link.payload)) if link.revision == newest else msgspec.UNSET,
        )
        for link in links
        if link.answer
    )


def gave(revision: int, case: StoredCase, links: Sequence[HandedOver]) -> str:
    """The recipient whose desk gave an answer: whoever dealt with the case then."""
    return next((link.giver for link in links if revision <= link.revision), holder(case, links))


def problem_of(
    hand_over: HandOver, handed: bytes | None, case: StoredCase, links: Sequence[HandedOver], prefix: str | None
) -> str:
    """Why a case cannot be handed over so; empty where it can. `prefix`: how recipients of its kind begin."""
    if prefix is None or not hand_over.recipient.startswith(prefix):
        return "bad-hand-over"
    if hand_over.recipient == holder(case, links):
        return "same-recipient"
    if len(links) >= MAX_HAND_OVERS:
        return "too-many-hand-overs"
    if handed is None or len(handed) > MAX_HANDED:
        return "too-large" if handed else "no-payload"
    if sha256_hex(handed) != hand_over.payload_sha256:
        return "payload-hash"
    return "" if is_sealed(handed) else "not-sealed"


def keep(case: StoredCase, answer: Answer, signed: SignedAnswer, hand_over: HandOver, handed: bytes) -> None:
    """Let the case belong to its next recipient, in whose queue it appears."""
    HandedOver.objects.create(
        district=case.district,
        case=case,
        revision=answer.revision,
        giver=answer.recipient,
        taker=hand_over.recipient,
        answer=bytes(signed.answer),
        sig=signed.sig,
        payload=handed,
        desk_cursor=next_number(case.district, f"desk:{hand_over.recipient}"),
    )
