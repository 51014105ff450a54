# SPDX-License-Identifier: EUPL-1.2
"""One round of sync: policy, content, cases up, mailbox, questions, and a desk's queue and answers."""

import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import structlog
from sqlite_utils import Database

from sync.client.downloads import fetch_blob, fetch_manifest, sweep
from sync.client.http import ApiClient, OfflineError, RefusedError, refuse
from sync.client.trustee import NotGrantedError, TrusteeClient
from sync.contract.cases import (
    AnswerResults,
    CaseResult,
    DeskAnswers,
    DeskCases,
    Envelope,
    KioskReport,
    Lookup,
    SyncRequest,
    SyncResponse,
)
from sync.contract.feed import BundleRef, DeltaRef, FeedError, Heads, Manifest, decompress
from sync.contract.limits import MAX_BATCH_BYTES, MAX_DESK_PAGE, MAX_SMALL_BODY, MAX_TOKEN_DETAILS
from sync.contract.reading import MALFORMED
from sync.contract.signing import SignatureError
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail, OfflinePolicy, Purpose
from sync.replica import cases, content, desk
from sync.replica.meta import TrustedClock, get_meta, set_meta
from sync.replica.policy import Identity, PolicyError, load_policy, store_policy

VERSION = "0.1.0"
MAILBOX = Detail(DETAIL_TYPE, ("mailbox",))
"""What a kiosk always asks a token for."""
FULL_ROUND_SECONDS = 3600.0
"""How long the small question may take the place of whole rounds."""
_MAX_HEADS = 64 * 1024
_MAX_SYNC_ANSWER = 8 * 1024 * 1024
_MAX_LOOKUP = 1024 * 1024

log = structlog.get_logger("engine")


@dataclass
class Outcome:
    """What a round did, for the status line and for whoever waits for news."""

    content_changed: bool = False
    delivered: int = 0
    news: set[str] = field(default_factory=set)
    """Topics for the window: content, cases, lookups, desk."""
    quiet: bool = False
    """Nothing waited here and nothing had moved there: one small question was enough."""
    stuck: bool = False
    """Cases wait although the line is there: trying again at once would only be a burden."""


class Rounds:
    """Everything one device says to trustee and platform. Each part is safe to repeat at any point."""

    def __init__(
        self,
        db: Database,
        identity: Identity,
        trustee: TrusteeClient,
        platform: ApiClient,
        clock: TrustedClock,
        blobs: Path,
    ) -> None:
        self._db = db
        self._identity = identity
        self._trustee = trustee
        self._platform = platform
        self._clock = clock
        self._blobs = blobs
        self._heads_etag = ""
        self._last_full: float | None = None
        self.downloading = False
        """Whether the round is at a download, which may be broken off at any point and goes on from there."""
        self.outcome = Outcome()
        """Of the present or last round, also where that broke off."""

    async def run(self) -> Outcome:
        """One full round. Raises OfflineError where the line is dead; other troubles stay in their part."""
        outcome = self.outcome = Outcome()
        recipient = self._identity.enrolment.recipient
        if recipient is None and await self._nothing_moved():
            outcome.quiet = True
            return outcome
        began: float | None = time.monotonic()
        parts = (
            (self._time, self._policy, self._lookups, self._consents, self._cases, self._content)
            if recipient is None
            else (self._time, self._policy, self._desk_answers, self._desk_cases, self._content)
        )
        for part in parts:
            try:
                await part(outcome)
            except (RefusedError, SignatureError, FeedError, PolicyError, *MALFORMED) as error:
                log.warning("part failed", part=part.__name__.strip("_"), error=str(error))
                self._after_failure(part.__name__, outcome)
                began = None
        self._last_full = began
        return outcome

    async def _nothing_moved(self) -> bool:
        """Whether this round can be left out: nothing waits here, and the platform's heads are ours.

        Now and then a whole round is made all the same: it renews the policy and tells staff how this kiosk is.
        """
        last, reference = self._last_full, get_meta(self._db, "heads_ref")
        if last is None or time.monotonic() - last > FULL_ROUND_SECONDS or reference is None:
            return False
        if self._clock.state().trust != "synced" or self._something_waits():
            return False
        headers = {"If-None-Match": self._heads_etag} if self._heads_etag else {}
        response = await self._platform.request("GET", f"/v1/heads/{reference}", headers=headers, limit=_MAX_HEADS)
        if response.status == 304:
            return True
        self._heads_etag = ""
        if response.status != 200:
            return False
        try:
            heads = msgspec.json.decode(response.body, type=Heads)
        except MALFORMED:
            return False
        known = (content.feed_head(self._db, self._scope), int(get_meta(self._db, "mailbox_cursor") or 0))
        if (heads.feeds.get(self._scope), heads.mailbox) != known:
            return False
        self._heads_etag = response.headers.get("ETag", "")
        return True

    def _something_waits(self) -> bool:
        db = self._db
        return bool(
            cases.deliverable(db, self._clock()) or cases.open_lookups(db) or cases.unregistered_consents(db, limit=1)
        )

    def _after_failure(self, part: str, outcome: Outcome) -> None:
        if part == "_cases":
            outcome.stuck = True
        if part == "_lookups":
            for lookup_id in cases.open_lookups(self._db):
                cases.fail_lookup(self._db, lookup_id, "refused", self._clock())
                outcome.news.add("lookups")

    async def _time(self, outcome: Outcome) -> None:
        """Learn the time before anything is judged by it: a wrong clock would refuse the policy that mends it."""
        if self._clock.state().trust != "synced":
            recipient = self._identity.enrolment.recipient
            await self._token([MAILBOX if recipient is None else Detail(DETAIL_TYPE, ("open",), recipient=recipient)])

    async def _policy(self, outcome: Outcome) -> None:
        fresh = await self._trustee.policy(get_meta(self._db, "policy_etag") or "")
        if fresh is None:
            return
        store_policy(self._db, fresh[0], self._identity.trustee_keys, self._clock())
        set_meta(self._db, policy_etag=fresh[1])
        outcome.news.add("policy")

    async def _consents(self, outcome: Outcome) -> None:
        while receipts := _fitting(cases.unregistered_consents(self._db)):
            results = await self._trustee.register_consents([receipt for _, receipt in receipts])
            # A refused one stays refused: asking again would hold up those behind it.
            judged = {result.sha256 for result in results if not _busy(result.status)}
            mark = [sha for sha, _ in receipts if sha in judged]
            cases.mark_registered(self._db, mark)
            refused = sum(result.status >= 400 for result in results if result.sha256 in mark)
            if refused:
                log.warning("consents refused", count=refused)
            if len(mark) < len(receipts):
                return

    async def _cases(self, outcome: Outcome) -> None:
        policy = self._load_policy()
        ungranted: set[Detail] = set()
        while True:
            batch, details = self._next_batch(policy, ungranted)
            try:
                token = await self._token(details)
            except NotGrantedError as error:
                # One recipient that is not granted any more must not keep the others waiting.
                log.warning("not granted", recipients=sorted(detail.recipient for detail in error.missing))
                if MAILBOX in error.missing:
                    raise
                ungranted.update(error.missing)
                outcome.stuck = True
                continue
            cursor = int(get_meta(self._db, "mailbox_cursor") or 0)
            request = SyncRequest(
                cursor,
                KioskReport(
                    VERSION,
                    {self._scope: content.feed_head(self._db, self._scope)},
                    cases.waiting(self._db),
                    self._clock.state(),
                    get_meta(self._db, "printer_state") or "",
                ),
                tuple(case.signed for case in batch),
            )
            response = await self._platform.request(
                "POST", "/v1/sync", token=token, content=msgspec.json.encode(request),
                headers={"Content-Type": "application/json"}, limit=_MAX_SYNC_ANSWER,
            )  # fmt: skip
            if response.status != 200:
                raise refuse(response)
            answer = msgspec.json.decode(response.body, type=SyncResponse)
            sent = {case.case_id for case in batch}
            results = tuple(result for result in answer.results if str(result.case_id) in sent)
            cases.record_results(self._db, results)
            cases.take_mailbox(self._db, answer.mailbox, answer.mailbox_cursor, answer.heads_ref, self._clock())
            outcome.delivered += sum(result.status in (200, 201) for result in results)
            if batch or answer.mailbox:
                outcome.news.add("cases")
            # Not a word about a case is as good as `later`: without this a mute server is asked for ever.
            if sent - {str(result.case_id) for result in results if not _busy(result.status)}:
                outcome.stuck = True
                return
            if not ((answer.more and answer.mailbox_cursor > cursor) or self._next_batch(policy, ungranted)[0]):
                return

    def _next_batch(
        self, policy: OfflinePolicy, ungranted: set[Detail]
    ) -> tuple[list[cases.WaitingCase], list[Detail]]:
        """The next cases in order, as many as one token can name."""
        batch: list[cases.WaitingCase] = []
        details = [MAILBOX]
        for case in cases.deliverable(self._db, self._clock()):
            try:
                envelope = msgspec.json.decode(case.signed.envelope, type=Envelope)
            except MALFORMED:
                # Bytes were lost on the disk; sent along, this case would spoil the whole request.
                damaged = CaseResult(UUID(case.case_id), 422, "damaged", "bytes were lost on this device")
                cases.record_results(self._db, (damaged,))
                continue
            purpose = policy.purposes.get(envelope.purpose)
            if purpose is not None and self._waited_too_long(envelope, purpose):
                log.warning("case too old to be sent", purpose=envelope.purpose)
                old = CaseResult(UUID(case.case_id), 410, "queue-age", "it waited longer than allowed", "shred")
                cases.record_results(self._db, (old,))
                continue
            detail = Detail(
                DETAIL_TYPE, ("submit",), envelope.purpose, envelope.recipient,
                () if purpose is None else purpose.datatypes,
                "" if purpose is None else purpose.legal_basis,
            )  # fmt: skip
            if detail in ungranted:
                continue
            if detail not in details:
                if len(details) == MAX_TOKEN_DETAILS:
                    break
                details.append(detail)
            batch.append(case)
        return batch, details

    def _waited_too_long(self, envelope: Envelope, purpose: Purpose) -> bool:
        """Whether the trustee's policy forbids to send this case any more; never by a clock that may be wrong."""
        if not purpose.max_queue_age or self._clock.state().trust != "synced" or envelope.clock.trust != "synced":
            return False
        return self._clock() - from_wire(envelope.collected_at) > timedelta(seconds=purpose.max_queue_age)

    async def _lookups(self, outcome: Outcome) -> None:
        for lookup_id in cases.open_lookups(self._db):
            token = await self._token([MAILBOX])
            response = await self._platform.request("GET", f"/v1/answers/{lookup_id}", token=token, limit=_MAX_LOOKUP)
            if response.status == 429:
                cases.fail_lookup(self._db, lookup_id, "busy", self._clock())
            elif response.status != 200:
                cases.fail_lookup(self._db, lookup_id, "refused", self._clock())
            else:
                lookup = msgspec.json.decode(response.body, type=Lookup)
                cases.put_lookup(self._db, lookup_id, lookup.cases, self._clock())
            outcome.news.add("lookups")

    async def _content(self, outcome: Outcome) -> None:
        policy = self._load_policy()
        manifest = await fetch_manifest(self._platform, self._scope, policy.feed_keys, self._clock)
        head = content.feed_head(self._db, self._scope)
        if manifest.head < head:
            raise FeedError(f"head went back from {head} to {manifest.head}")
        same = get_meta(self._db, f"feed:{self._scope}:items_sha256") == manifest.items_sha256
        if manifest.head == head and same:
            return
        ref = _cheapest(manifest, head)
        sweep(self._blobs, {ref.sha256, manifest.bundle.sha256})
        try:
            await self._apply(manifest, ref, head)
        except (content.DivergedError, FeedError, RefusedError) as error:
            if isinstance(ref, BundleRef):
                raise
            log.warning("delta does not fit, fetching the bundle", error=str(error))
            await self._apply(manifest, manifest.bundle, head)
        outcome.content_changed = True
        outcome.news.add("content")

    async def _apply(self, manifest: Manifest, ref: BundleRef | DeltaRef, head: int) -> None:
        self.downloading = True
        try:
            data = decompress(await fetch_blob(self._platform, ref, self._blobs))
        finally:
            self.downloading = False
        if isinstance(ref, BundleRef):
            content.apply_bundle(self._db, self._scope, manifest.head, data, manifest.items_sha256)
        else:
            content.apply_delta(self._db, self._scope, head, manifest.head, data, manifest.items_sha256)

    async def _desk_cases(self, outcome: Outcome) -> None:
        recipient = self._identity.enrolment.recipient or ""
        detail = Detail(DETAIL_TYPE, ("open",), recipient=recipient)
        while True:
            token = await self._token([detail])
            cursor = desk.desk_cursor(self._db)
            response = await self._platform.request(
                "GET",
                f"/v1/desks/{recipient}/cases?since={cursor}&limit={MAX_DESK_PAGE}",
                token=token, limit=_MAX_SYNC_ANSWER * 4,
            )  # fmt: skip
            if response.status != 200:
                raise refuse(response)
            page = msgspec.json.decode(response.body, type=DeskCases)
            if page.cases:
                desk.take_desk_cases(self._db, page)
                outcome.news.add("desk")
            if not page.more or desk.desk_cursor(self._db) <= cursor:
                return

    async def _desk_answers(self, outcome: Outcome) -> None:
        recipient = self._identity.enrolment.recipient or ""
        detail = Detail(DETAIL_TYPE, ("answer",), recipient=recipient)
        while queued := _within(desk.waiting_answers(self._db)):
            token = await self._token([detail])
            body = msgspec.json.encode(DeskAnswers(tuple(answer.signed for answer in queued)))
            response = await self._platform.request(
                "POST", f"/v1/desks/{recipient}/answers", token=token, content=body,
                headers={"Content-Type": "application/json"}, limit=_MAX_LOOKUP,
            )  # fmt: skip
            if response.status != 200:
                raise refuse(response)
            results = msgspec.json.decode(response.body, type=AnswerResults).results
            desk.record_answer_results(self._db, results)
            outcome.delivered += sum(result.status in (200, 201) for result in results)
            outcome.news.add("desk")
            judged = {(str(result.case_id), result.revision) for result in results if not _busy(result.status)}
            if not {(answer.case_id, answer.revision) for answer in queued} <= judged:
                return

    async def _token(self, details: list[Detail]) -> str:
        enrolment = self._identity.enrolment
        try:
            return await self._trustee.token(
                enrolment.party, enrolment.issuer, enrolment.platform, details, self._identity.trustee_keys
            )
        finally:
            # At once: after a long download the signed time would be an old one.
            if self._trustee.signed_time is not None:
                self._clock.learn(self._trustee.signed_time)
                self._trustee.signed_time = None

    def _load_policy(self) -> OfflinePolicy:
        return load_policy(self._db, self._identity.trustee_keys, self._clock())

    @property
    def _scope(self) -> str:
        return self._identity.enrolment.scope


def _cheapest(manifest: Manifest, head: int) -> BundleRef | DeltaRef:
    """The smallest file that leads from our head to the newest one."""
    ways: list[BundleRef | DeltaRef] = [
        delta for delta in manifest.deltas if (delta.from_, delta.to) == (head, manifest.head) and head
    ]
    return min([*ways, manifest.bundle], key=lambda ref: ref.bytes)


def _busy(status: int) -> bool:
    """Whether the other side is unable just now, not unwilling."""
    return status >= 500 or status == 429


def _fitting(receipts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """As many consent receipts as one request may hold."""
    size = 64
    taken: list[tuple[str, str]] = []
    for sha, receipt in receipts:
        size += len(receipt) + 3
        if taken and size > MAX_SMALL_BODY:
            break
        taken.append((sha, receipt))
    return taken


def _within(answers: list[desk.QueuedAnswer]) -> list[desk.QueuedAnswer]:
    taken: list[desk.QueuedAnswer] = []
    size = 0
    for answer in answers:
        size += len(bytes(answer.signed.answer))
        if taken and size > MAX_BATCH_BYTES // 2:
            break
        taken.append(answer)
    return taken


def offline_reason(error: OfflineError) -> str:
    """A line for the log; never an address with a query."""
    return str(error)[:200]
