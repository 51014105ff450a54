# SPDX-License-Identifier: EUPL-1.2
"""`POST /v1/sync` and `GET /v1/answers/{lookup_id}`: what kiosks say and ask; desks hand in what they took down."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec
from django.db import transaction
from structlog.typing import FilteringBoundLogger

from sync.contract.cases import CaseResult, ChainMark, KioskReport, ParkedCase, SyncResponse
from sync.contract.feed import Count
from sync.contract.limits import MAX_BATCH_CASES, MAX_SYNC_BODY_INFLATED, MAX_TOLD
from sync.contract.times import Clock
from sync.platform.access.guard import CONTACT_PRECISION, Caller, require
from sync.platform.access.models import Party, keep_report
from sync.platform.allotments.book import doubt
from sync.platform.cases.chains import fenced, is_set_back, missing, read_chains
from sync.platform.cases.checks import Checked, Refusal, check_case, consent_refusal
from sync.platform.cases.kinds import CaseKind
from sync.platform.cases.ledger import ConsentLedger
from sync.platform.cases.looking_up import look_up
from sync.platform.cases.quarantine import record_parked
from sync.platform.cases.store import place_batch
from sync.platform.cases.views import mailbox_page
from sync.platform.counters import last_number, lock_district, moved
from sync.platform.wire.messages import Request, Response, decode, fail, inflate, json_response


class _Round(msgspec.Struct, frozen=True):
    """A `SyncRequest` whose cases are still unread, so that a malformed one cannot spoil its neighbours."""

    mailbox_cursor: Count
    report: KioskReport
    cases: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(max_length=MAX_BATCH_CASES)] = ()
    chains: Annotated[tuple[ChainMark, ...], msgspec.Meta(max_length=MAX_TOLD)] = ()
    parked: Annotated[tuple[ParkedCase, ...], msgspec.Meta(max_length=MAX_TOLD)] = ()


@dataclass(frozen=True)
class KioskEndpoints:
    """The two handlers and what they work with."""

    district: str
    kinds: Callable[[], Mapping[str, CaseKind]]
    ledger: ConsentLedger
    clock: Clock
    log: FilteringBoundLogger

    def sync(self, request: Request, caller: Caller) -> Response:
        """One round: cases in, results and mailbox out. A desk has no mailbox, and nobody waits for its report."""
        if not (caller.party.is_kiosk or caller.party.is_desk):
            raise fail("not-granted", "Only kiosks and desks sync", 403)
        message = decode(inflate(request, MAX_SYNC_BODY_INFLATED), _Round)
        now = self.clock()
        verdicts = self._judge((bytes(raw) for raw in message.cases), caller, now)
        chains = read_chains(self.district, caller.name)
        copies = fenced(self.district, caller.name, chains, message.chains[:1], now)
        if verdicts and is_set_back(chains, message.chains):
            with transaction.atomic():
                lock_district(self.district)
                if missing(self.district, caller.name, chains, message.chains, now):
                    doubt(self.district, now)
        results = self._place(verdicts, caller, now)
        if message.parked:
            with transaction.atomic():
                record_parked(message.parked, self.district, caller.name, now)
        if verdicts:
            chains = read_chains(self.district, caller.name)
        again = (*missing(self.district, caller.name, chains, message.chains, now), *chains.wanted)
        if caller.party.is_kiosk:
            self._keep_report(caller.party, message.report, now)
        reference = caller.party.heads_ref
        # Read with the caller, if nothing came: one question less for a round with nothing in it.
        head = (
            caller.mailbox
            if caller.mailbox >= 0 and not verdicts
            else last_number(self.district, f"mailbox:{caller.name}")
        )
        if not caller.grants.allows("mailbox"):
            return json_response(
                SyncResponse(results, (), message.mailbox_cursor, reference, fenced=copies, again=again)
            )
        entries, cursor, more = mailbox_page(self.district, caller.name, message.mailbox_cursor, head)
        return json_response(SyncResponse(results, entries, cursor, reference, more, copies, again))

    def take(self, cases: tuple[bytes, ...], kiosk: Caller, now: datetime) -> tuple[CaseResult, ...]:
        """Judge and store cases of a kiosk, whoever has brought them; one result each, in order."""
        return self._place(self._judge(cases, kiosk, now), kiosk, now)

    def _judge(self, cases: Iterable[bytes], kiosk: Caller, now: datetime) -> list[Checked | Refusal]:
        kinds = self.kinds()
        return self._with_consents(
            [check_case(raw, self.district, kiosk.name, kiosk.jwk, kiosk.grants, kinds, now) for raw in cases]
        )

    def _place(self, verdicts: list[Checked | Refusal], kiosk: Caller, now: datetime) -> tuple[CaseResult, ...]:
        if not verdicts:
            return ()
        return place_batch(verdicts, self.district, kiosk.name, self.kinds(), now, self.log)

    def answers(self, request: Request, caller: Caller) -> Response:
        """What is under a receipt's reference; a wrong one looks exactly like an unknown one."""
        require(caller, "mailbox")
        return json_response(look_up(self.district, request, caller, self.clock()))

    def _keep_report(self, party: Party, report: KioskReport, now: datetime) -> None:
        """Write what is new, and what is not once in a while: a busy kiosk's rounds need not each end on the disk."""
        plain = msgspec.to_builtins(report)
        if plain == party.report and now - party.last_seen < CONTACT_PRECISION:
            return
        written = msgspec.json.encode(report)
        if plain.get("feeds") == party.report.get("feeds"):
            keep_report(party, written, now)
            return
        with transaction.atomic():
            moved(self.district, f"mailbox:{party.name}")
            keep_report(party, written, now)

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
