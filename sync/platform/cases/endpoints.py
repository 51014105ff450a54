# SPDX-License-Identifier: EUPL-1.2
"""`POST /v1/sync` and `GET /v1/answers/{lookup_id}`: what kiosks say and ask."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from structlog.typing import FilteringBoundLogger

from sync.contract.cases import KioskReport, SyncResponse
from sync.contract.feed import Count
from sync.contract.limits import MAX_BATCH_CASES, MAX_SYNC_BODY_INFLATED
from sync.contract.times import Clock
from sync.platform.access.buckets import TokenBuckets
from sync.platform.access.guard import Caller, require
from sync.platform.access.models import Party
from sync.platform.cases.checks import Checked, Refusal, check_case, consent_refusal
from sync.platform.cases.kinds import CaseKind
from sync.platform.cases.ledger import ConsentLedger
from sync.platform.cases.store import place_batch
from sync.platform.cases.views import lookup, mailbox_page
from sync.platform.wire.messages import ProblemError, Request, Response, decode, fail, inflate, json_response

_LOOKUP_ID = re.compile(r"[A-Za-z0-9_-]{22}")


class _Round(msgspec.Struct, frozen=True):
    """A `SyncRequest` whose cases are still unread, so that a malformed one cannot spoil its neighbours."""

    mailbox_cursor: Count
    report: KioskReport
    cases: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)] = ()


@dataclass(frozen=True)
class KioskEndpoints:
    """The two handlers and what they work with."""

    kinds: Mapping[str, CaseKind]
    ledger: ConsentLedger
    buckets: TokenBuckets
    clock: Clock
    log: FilteringBoundLogger

    def sync(self, request: Request, caller: Caller) -> Response:
        """One round: cases in, results and mailbox out."""
        if not caller.party.is_kiosk:
            raise fail("not-granted", "Only kiosks sync", 403)
        message = decode(inflate(request, MAX_SYNC_BODY_INFLATED), _Round)
        now = self.clock()
        verdicts = [
            check_case(bytes(raw), caller.name, caller.jwk, caller.claims, self.kinds, now) for raw in message.cases
        ]
        verdicts = self._with_consents(verdicts)
        results = place_batch(verdicts, caller.name, self.kinds, now, self.log) if verdicts else ()
        report = msgspec.to_builtins(message.report)
        Party.objects.filter(pk=caller.party.pk).update(report=report, last_seen=now)
        reference = caller.party.heads_ref
        if not caller.claims.allows("mailbox"):
            return json_response(SyncResponse(results, (), message.mailbox_cursor, reference))
        entries, cursor, more = mailbox_page(caller.name, message.mailbox_cursor)
        return json_response(SyncResponse(results, entries, cursor, reference, more))

    def answers(self, request: Request, caller: Caller) -> Response:
        """What is under a receipt's reference; a wrong one looks exactly like an unknown one."""
        require(caller, "mailbox")
        wait = self.buckets.take(caller.name, self.clock())
        if wait:
            error = fail("too-many", "Too many look-ups", 429, action="wait")
            raise ProblemError(error.problem, {"retry-after": str(math.ceil(wait))})
        reference = request.params["lookup_id"]
        return json_response(lookup(reference if _LOOKUP_ID.fullmatch(reference) else ""))

    def _with_consents(self, verdicts: list[Checked | Refusal]) -> list[Checked | Refusal]:
        """Ask the ledger once for the batch, before any lock is taken."""
        receipts = frozenset(
            verdict.consent_sha256
            for verdict in verdicts
            if isinstance(verdict, Checked) and verdict.consent_sha256 is not None
        )
        if not receipts:
            return verdicts
        states = self.ledger.states(receipts)
        return [
            (consent_refusal(verdict, states) or verdict) if isinstance(verdict, Checked) else verdict
            for verdict in verdicts
        ]
