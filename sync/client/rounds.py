# SPDX-License-Identifier: EUPL-1.2
"""One round of sync: policy, content, cases up, mailbox, questions, allotments, and a desk's queue and answers."""

import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
import structlog
from sqlite_utils import Database

from sync.client.downloads import (
    arrived,
    fetch_blob,
    fetch_handovers,
    fetch_manifest,
    fetch_steps,
    note_bundle,
    noted_bundles,
    read_manifest,
    sweep,
)
from sync.client.foreign import ForeignTokens
from sync.client.http import ApiClient, OfflineError, RefusedError, TokensGoneError, TrusteeGoneError, refuse
from sync.client.ideas import fetch_contributions, send_words
from sync.client.oauth import NotGrantedError
from sync.client.sifting import sendable
from sync.client.surveys import Mailing, Mixing, fetch_collected, send_results
from sync.client.trustee import TrusteeClient
from sync.client.ways import Step, cheapest
from sync.contract.allotments import RenewResponse
from sync.contract.cases import (
    AnswerResults,
    DeskAnswers,
    DeskCases,
    KioskReport,
    Lookup,
    SyncRequest,
    SyncResponse,
)
from sync.contract.feed import BundleRef, FeedError, Heads, Manifest, compress, decompress
from sync.contract.feed_keys import follow
from sync.contract.limits import (
    MAX_ANSWERS_BYTES,
    MAX_BATCH_BYTES,
    MAX_DESK_PAGE,
    MAX_SMALL_BODY,
    MAX_TOKEN_DETAILS,
    MIN_BATCH_BYTES,
)
from sync.contract.reading import MALFORMED
from sync.contract.signing import SignatureError, header_of, sha256_hex, thumbprint
from sync.contract.times import to_wire
from sync.contract.trust import DETAIL_TYPE, Action, Detail, OfflinePolicy
from sync.replica import allotments, cases, content, desk, surveys, withdrawals
from sync.replica.meta import TrustedClock, get_meta, set_meta
from sync.replica.policy import Identity, PolicyError, load_policy, store_policy

VERSION = "0.1.0"
MAILBOX = Detail(DETAIL_TYPE, ("mailbox",))
"""What a kiosk always asks a token for."""
FULL_ROUND_SECONDS = 3600.0
"""How long the small question may take the place of whole rounds."""
_NEVER_TAKEN = (413, 415, 422)
"""A request that is refused so was never taken: a new one may take its place."""
_PACK_OVER = 1024
_PACK_LEVEL = 9
_MAX_HEADS = 64 * 1024
_MAX_SYNC_ANSWER = 8 * 1024 * 1024
_MAX_LOOKUP = 1024 * 1024

log = structlog.get_logger("engine")
Part = Callable[["Outcome"], Awaitable[None]]
"""One of the things that a round does; its name stands in the log."""


@dataclass
class Outcome:
    """What a round did, for the status line and for whoever waits for news."""

    content_changed: bool = False
    delivered: int = 0
    news: set[str] = field(default_factory=set)
    """Topics for the window: content, cases, lookups, allotments, desk."""
    quiet: bool = False
    """Nothing waited here and nothing had moved there: one small question was enough."""
    stuck: bool = False
    """Cases wait although the line is there: trying again at once would only be a burden."""
    trustee_gone: bool = False
    """The platform was there, and the trustee or whoever gives tokens in its place was not."""


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
        tokens: ForeignTokens | None = None,
        mixing: Mixing | None = None,
    ) -> None:
        """`tokens`: who gives them, where that is not the trustee. `mixing`: when answers to surveys go."""
        self._db = db
        self._identity = identity
        self._trustee = trustee
        self._tokens = tokens
        self._platform = platform
        self._clock = clock
        self._blobs = blobs
        self._mailing = Mailing(
            db, trustee, identity.enrolment.party, identity.enrolment.issuer, identity.enrolment.platform, clock,
            mixing or Mixing(),
        )  # fmt: skip
        self._heads_etag = ""
        self._seen_etag = ""
        """Of the newest answer; it counts once this device is where that says."""
        self._compared = False
        """Whether the rows were compared with what was applied, once in the life of a process."""
        self._last_full: float | None = None
        self._batch_bytes = MAX_BATCH_BYTES
        """A line that breaks off in the middle gets less at once, so that something gets through."""
        self._incarnation: int | None = None
        self._empty = False
        """The present round began without content."""
        self._unrenewed = False
        """The present round left allotments out, so that the next one is whole again."""
        self.downloading = False
        """Whether the round is at a download, which may be broken off at any point and goes on from there."""
        self.outcome = Outcome()
        """Of the present or last round, also where that broke off."""

    async def run(self) -> Outcome:
        """One full round. Raises OfflineError where the platform is out of reach; all else stays in its part."""
        outcome = self.outcome = Outcome()
        recipient = self._identity.enrolment.recipient
        if recipient is None:
            await self._part(self._survey_answers, "survey_answers", outcome)
        if recipient is None and (heads := await self._asked_heads()) is not None:
            await self._only_content(heads, outcome)
            return outcome
        began: float | None = time.monotonic()
        self._unrenewed = False
        self._empty = content.feed_head(self._db, self._scope) == 0
        kiosk: list[Part] = [self._lookups, self._consents, self._cases, self._allotments, self._survey_tokens]
        # A kiosk that stands there for the first time shows its village something, before all that nobody waits for.
        asked = cases.deliverable(self._db, self._clock()) or cases.open_lookups(self._db)
        kiosk.insert(0 if self._empty and not asked else len(kiosk), self._content)
        counter: list[Part] = [
            self._lookups, self._taken_down, self._desk_answers, self._desk_cases, self._content, self._surveys,
        ]  # fmt: skip
        parts: list[Part] = [self._withdrawals, self._time, self._policy, *(kiosk if recipient is None else counter)]
        self._trustee.resting, answers = False, self._platform.answers
        if self._tokens is not None:
            self._tokens.resting = False
        for part in parts:
            try:
                done = await self._part(part, part.__name__.strip("_"), outcome)
            except TrusteeGoneError as error:
                # The platform may be there: content needs no token, and a token of before may still last.
                outcome.trustee_gone = True
                self._trustee.resting = self._trustee.resting or not isinstance(error, TokensGoneError)
                done = False
            if not done:
                began = None
        if outcome.trustee_gone:
            if self._platform.answers == answers:
                raise OfflineError("neither trustee nor platform answers")
            for name in ("lookups", "cases"):
                self._after_failure(name, outcome)
        self._last_full = None if self._unrenewed else began
        return outcome

    async def _part(self, part: Part, name: str, outcome: Outcome) -> bool:
        """Run one part; False where it failed for a reason that leaves the others untouched."""
        try:
            await part(outcome)
        except (RefusedError, SignatureError, FeedError, PolicyError, *MALFORMED) as error:
            log.warning("part failed", part=name, error=str(error))
            self._after_failure(name, outcome)
            return False
        return True

    async def _asked_heads(self) -> Heads | None:
        """What the small question says, or None where it cannot take the place of a whole round.

        Now and then a whole round is made all the same: it renews the policy and tells staff how this kiosk is.
        """
        last, reference = self._last_full, get_meta(self._db, "heads_ref")
        if last is None or time.monotonic() - last > FULL_ROUND_SECONDS or reference is None:
            return None
        if self._clock.state().trust != "synced" or self._something_waits():
            return None
        known = Heads({self._scope: content.feed_head(self._db, self._scope)}, self._mailbox_cursor)
        headers = {"If-None-Match": self._heads_etag} if self._heads_etag else {}
        response = await self._platform.request("GET", f"/v1/heads/{reference}", headers=headers, limit=_MAX_HEADS)
        if response.status == 304:
            return known
        self._heads_etag = ""
        if response.status != 200:
            return None
        try:
            heads = msgspec.json.decode(response.body, type=Heads)
        except MALFORMED:
            return None
        if self._scope not in heads.feeds or heads.mailbox != known.mailbox:
            return None
        self._seen_etag = response.headers.get("ETag", "")
        return heads

    async def _only_content(self, heads: Heads, outcome: Outcome) -> None:
        """Nothing waits and no answer came: at most the feed has moved, and nobody need be asked for a token."""
        if heads.feeds[self._scope] == content.feed_head(self._db, self._scope):
            outcome.quiet = True
        elif not await self._part(partial(self._content, token=heads.manifest), "content", outcome):
            return
        if heads.feeds[self._scope] == content.feed_head(self._db, self._scope):
            self._heads_etag = self._seen_etag or self._heads_etag

    @property
    def _mailbox_cursor(self) -> int:
        return int(get_meta(self._db, "mailbox_cursor") or 0)

    def _something_waits(self) -> bool:
        db = self._db
        return bool(
            cases.deliverable(db, self._clock())
            or cases.open_lookups(db)
            or cases.unregistered_consents(db, limit=1)
            or withdrawals.waiting_withdrawals(db)
            or cases.set_aside_here(db)
            or allotments.renewal_due(db, self._clock.uptime())
            or any(not answer.signature for answer in surveys.free_answers(db))
        )

    def _after_failure(self, part: str, outcome: Outcome) -> None:
        if part == "cases":
            outcome.stuck = True
        if part == "lookups":
            for lookup_id in cases.open_lookups(self._db):
                cases.fail_lookup(self._db, lookup_id, "refused", self._clock())
                outcome.news.add("lookups")

    async def _withdrawals(self, outcome: Outcome) -> None:
        """Before anything else, so that what was withdrawn is known when its case arrives; this needs no token."""
        refused: RefusedError | None = None
        for secret in withdrawals.due_withdrawals(self._db, self._clock()):
            try:
                await self._trustee.withdraw(secret)
            except RefusedError as error:
                # It waits, and so does every case under a consent; but it holds up no other withdrawal.
                refused = error
            else:
                withdrawals.handed_in(self._db, secret, self._clock())
        if refused is not None:
            raise refused

    async def _time(self, outcome: Outcome) -> None:
        """Learn the time before anything is judged by it: a wrong clock would refuse the policy that mends it."""
        if self._clock.state().trust == "synced":
            return
        if self._tokens is not None:
            issuer = self._identity.enrolment.issuer
            self._clock.learn(await self._trustee.signed_now(issuer, self._identity.trustee_keys))
        else:
            await self._token([self._own_detail])

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

    async def _taken_down(self, outcome: Outcome) -> None:
        """A desk's share in cases: what was taken down there, before what it answers to it."""
        if cases.deliverable(self._db, self._clock()) or cases.set_aside_here(self._db):
            await self._cases(outcome)

    async def _cases(self, outcome: Outcome) -> None:
        cases.wipe_drafts(self._db, self._clock())
        policy = self._load_policy()
        ungranted: set[Detail] = set()
        forked_before: set[str] = set()
        asked_again = False
        while True:
            batch, details = self._next_batch(policy, ungranted)
            try:
                token = await self._token(details)
            except NotGrantedError as error:
                # One recipient that is not granted any more must not keep the others waiting.
                log.warning("not granted", recipients=sorted(detail.recipient for detail in error.missing))
                if self._own_detail in error.missing:
                    raise
                ungranted.update(error.missing)
                outcome.stuck = True
                continue
            cursor = self._mailbox_cursor
            parked = cases.set_aside_here(self._db)
            request = SyncRequest(
                cursor,
                KioskReport(
                    VERSION,
                    {self._scope: content.feed_head(self._db, self._scope)},
                    cases.waiting(self._db),
                    self._clock.state(),
                    get_meta(self._db, "printer_state") or "",
                    to_wire(datetime.fromtimestamp(policy.exp, UTC)),
                    tuple(sorted(policy.purposes)),
                ),
                tuple(case.signed for case in batch),
                cases.chain_marks(self._db),
                parked,
            )
            body, headers = _packed(msgspec.json.encode(request))
            try:
                response = await self._platform.request(
                    "POST", "/v1/sync", token=token, content=body, headers=headers, limit=_MAX_SYNC_ANSWER
                )
            except OfflineError:
                self._batch_bytes = max(MIN_BATCH_BYTES, self._batch_bytes // 2)
                raise
            self._batch_bytes = min(MAX_BATCH_BYTES, self._batch_bytes * 2)
            if response.status != 200:
                raise refuse(response)
            answer = msgspec.json.decode(response.body, type=SyncResponse)
            sent = {case.case_id for case in batch}
            results = tuple(result for result in answer.results if str(result.case_id) in sent)
            forked = cases.record_results(self._db, results, self._identity.key)
            if parked:
                cases.mark_told(self._db, parked)
            if cases.leave_epochs(self._db, answer.fenced) or forked:
                log.warning("this disk is a copy or a restored backup", renumbered=len(forked))
            # Once a round: whoever asks for the same for ever must not be served for ever.
            if answer.again and not asked_again:
                asked_again = True
                log.info("sent again", count=cases.send_again(self._db, answer.again))
            cases.take_mailbox(self._db, answer.mailbox, answer.mailbox_cursor, answer.heads_ref, self._clock())
            outcome.delivered += sum(result.status in (200, 201) for result in results)
            if batch or answer.mailbox:
                outcome.news.add("cases")
            if forked & forked_before:
                outcome.stuck = True
                return
            forked_before |= forked
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
        details = [self._own_detail]
        waiting = cases.deliverable(self._db, self._clock(), self._batch_bytes)
        for case, envelope in sendable(self._db, self._identity.key, policy, self._clock, waiting):
            purpose = policy.purposes.get(envelope.purpose)
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

    async def _allotments(self, outcome: Outcome) -> None:
        """Renew what may be promised while offline; what is recalled goes back at once.

        A kiosk that came without content can promise nothing yet: its first round does not ask.
        """
        if self._empty and self._clock.uptime() is not None:
            self._unrenewed = True
            return
        if await self._renew(outcome):
            await self._renew(outcome)

    async def _renew(self, outcome: Outcome) -> bool:
        """One renewal; True where its answer recalls units that are free here.

        Without an uptime no term can be counted: such a machine takes nothing out of a pool.
        """
        now = self._clock.uptime()
        if now is None:
            return False
        if self._incarnation is None:
            self._incarnation = allotments.begin_incarnation(self._db)
        token = await self._token([MAILBOX])
        pending = allotments.begin_renewal(self._db, self._incarnation, now)
        if pending is None:
            return False
        response = await self._platform.request(
            "POST", "/v1/allotments/renew", token=token, content=pending.request,
            headers={"Content-Type": "application/json"}, limit=_MAX_LOOKUP,
        )  # fmt: skip
        if response.status == 200:
            answer = msgspec.json.decode(response.body, type=RenewResponse)
            recalled = allotments.end_renewal(self._db, pending, answer)
            outcome.news.add("allotments")
            return recalled
        refusal = refuse(response)
        if refusal.name == "forked-allotment":
            log.warning("this kiosk is a copy or a restored backup, it promises nothing more")
            allotments.drop_renewal(self._db, pending, forked=True)
            outcome.news.add("allotments")
            return False
        if response.status in _NEVER_TAKEN:
            allotments.drop_renewal(self._db, pending, forked=False)
        # Anything else may have been taken before: only the same request again finds its answer.
        raise refusal

    async def _survey_answers(self, outcome: Outcome) -> None:
        """By a line of its own, and whether or not anything else is to be said: it belongs to no round."""
        try:
            outcome.delivered += await self._mailing.deliver()
        except OfflineError as error:
            # Whether the line is dead the round finds out by itself.
            log.info("answers wait", why=str(error)[:200])

    async def _survey_tokens(self, outcome: Outcome) -> None:
        await self._mailing.sign(self._load_policy())

    async def _surveys(self, outcome: Outcome) -> None:
        """A desk's share: all answers at once, and what is told of them; of ideas what waits, and what it says."""
        recipient, platform = self._identity.enrolment.recipient or "", self._platform

        async def ask(action: Action) -> str:
            return await self._token([Detail(DETAIL_TYPE, (action,), recipient=recipient)])

        fetched = await fetch_collected(self._db, platform, recipient, ask, self._clock())
        sent = await send_results(self._db, platform, recipient, ask)
        said = await send_words(self._db, platform, recipient, ask)
        came = await fetch_contributions(self._db, platform, recipient, ask, self._clock())
        if fetched or sent or said or came:
            outcome.news.add("desk")

    async def _lookups(self, outcome: Outcome) -> None:
        recipient, detail = self._identity.enrolment.recipient, self._own_detail
        path = "/v1/answers" if recipient is None else f"/v1/desks/{recipient}/receipts"
        for lookup_id in cases.open_lookups(self._db):
            token = await self._token([detail])
            response = await self._platform.request("GET", f"{path}/{lookup_id}", token=token, limit=_MAX_LOOKUP)
            if response.status == 429:
                cases.fail_lookup(self._db, lookup_id, "busy", self._clock())
            elif response.status != 200:
                cases.fail_lookup(self._db, lookup_id, "refused", self._clock())
            else:
                lookup = msgspec.json.decode(response.body, type=Lookup)
                cases.put_lookup(self._db, lookup_id, lookup.cases, self._clock())
            outcome.news.add("lookups")

    async def _content(self, outcome: Outcome, token: str = "") -> None:
        """Bring the content to the newest head; `token` is its manifest where that is known already."""
        policy = self._load_policy()
        token = token or await fetch_manifest(self._platform, self._scope)
        manifest = await self._read_manifest(token, policy)
        if not self._compared:
            self._compared = True
            if content.feed_head(self._db, self._scope) and not content.agrees(self._db, self._scope):
                log.warning("content is not what was applied")
                content.distrust(self._db, self._scope)
        begun = head, _ = content.feed_state(self._db, self._scope)
        if manifest.head < head:
            raise FeedError(f"head went back from {head} to {manifest.head}")
        if manifest.bundle.to != manifest.head:
            raise FeedError(f"bundle leads to {manifest.bundle.to}, not to {manifest.head}")
        if begun == (manifest.head, manifest.items_sha256):
            sweep(self._blobs, set())
            return
        try:
            await self._advance(token, manifest, policy)
        finally:
            if content.feed_state(self._db, self._scope) != begun:
                outcome.news.add("content")
        outcome.content_changed = True

    async def _read_manifest(self, token: str, policy: OfflinePolicy) -> Manifest:
        """Verify a manifest; where an unknown key has signed it, ask whether the known one handed over to it."""
        stored = msgspec.json.decode(get_meta(self._db, "feed_handovers") or "[]", type=tuple[str, ...])
        keys, counted = follow(policy.feed_keys, stored)
        if header_of(token).get("kid") not in {thumbprint(key) for key in keys}:
            # What was followed before comes first: a list that lacks it brings no retired key back.
            keys, counted = follow(policy.feed_keys, (*counted, *await fetch_handovers(self._platform)))
        manifest = read_manifest(token, self._scope, keys, self._clock)
        if counted != stored:
            set_meta(self._db, feed_handovers=msgspec.json.encode(counted).decode())
        return manifest

    async def _advance(self, token: str, manifest: Manifest, policy: OfflinePolicy) -> None:
        """Take the cheapest way to a manifest's head; where a step does not fit, its bundle."""
        way: tuple[Step, ...] = ()
        try:
            base = content.read_base(self._db, self._scope)
            tokens, way, hashes = await self._way(token, manifest, policy, base)
            sweep(self._blobs, {step.sha256 for step in way} | {manifest.bundle.sha256})
            for step in way:
                base = await self._apply(step, hashes[step.to], tokens.get(step.sha256, token), base)
        except content.OvertakenError as error:
            log.info("overtaken", why=str(error))
        except (content.DivergedError, FeedError, RefusedError) as error:
            if way == (manifest.bundle,):
                raise
            log.warning("this way does not lead there, fetching the bundle", error=str(error))
            with contextlib.suppress(content.OvertakenError):
                await self._apply(manifest.bundle, manifest.items_sha256, token, content.Base({}))
        sweep(self._blobs, set())

    async def _way(
        self, token: str, manifest: Manifest, policy: OfflinePolicy, base: content.Base
    ) -> tuple[dict[str, str], tuple[Step, ...], dict[int, str]]:
        """The manifests of all bundles by blob, the steps to take, and the hash of the items at each head."""
        head = content.feed_head(self._db, self._scope)
        here = sha256_hex(base.bundle) if head else ""
        tokens, hashes = {manifest.bundle.sha256: token}, {manifest.head: manifest.items_sha256}
        bundles = [manifest.bundle]
        for noted in noted_bundles(self._blobs):
            with contextlib.suppress(SignatureError, FeedError):
                older = await self._read_manifest(noted, policy)
                if head < older.head < manifest.head:
                    tokens[older.bundle.sha256] = noted
                    hashes[older.head] = older.items_sha256
                    bundles.append(older.bundle)
        deltas = list(manifest.deltas)
        starts = {bundle.to for bundle in bundles} | ({head} if head else set())
        listed = manifest.steps
        far = starts - {manifest.head} - {delta.from_ for delta in deltas}
        if listed is not None and listed.bytes < manifest.bundle.bytes and any(at >= listed.from_ for at in far):
            deltas += await fetch_steps(self._platform, listed, self._blobs)
        hashes = {delta.from_: delta.base_sha256 for delta in deltas} | hashes
        way = cheapest(head, manifest.head, bundles, deltas, here, arrived(self._blobs))
        steps = (manifest.bundle,) if way is None else way.steps
        if any(step.to not in hashes for step in steps):
            raise FeedError("the manifest does not say what its steps lead to")
        return tokens, steps, hashes

    async def _apply(self, step: Step, items_sha256: str, token: str, base: content.Base) -> content.Base:
        """Fetch one step and apply it to the items that lie here; returns the items as they are then."""
        if isinstance(step, BundleRef):
            note_bundle(self._blobs, step, token)
        self.downloading = True
        try:
            data = await fetch_blob(self._platform, step, self._blobs)
        finally:
            self.downloading = False
        if isinstance(step, BundleRef):
            return content.apply_bundle(self._db, self._scope, step.to, decompress(data), items_sha256)
        dictionary = b""
        if step.dictionary is not None:
            dictionary = base.bundle
            if sha256_hex(dictionary) != step.dictionary:
                raise content.DivergedError(f"content at head {step.from_} is not the one that a delta starts from")
        plain = decompress(data, dictionary=dictionary)
        return content.apply_delta(self._db, self._scope, step.from_, step.to, plain, items_sha256, base)

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
        if self._tokens is not None:
            return await self._tokens.token(details)
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

    @property
    def _own_detail(self) -> Detail:
        """What this device may do whatever else it wants: a kiosk reads its mailbox, a desk opens its queue."""
        recipient = self._identity.enrolment.recipient
        return MAILBOX if recipient is None else Detail(DETAIL_TYPE, ("open",), recipient=recipient)

    def _load_policy(self) -> OfflinePolicy:
        return load_policy(self._db, self._identity.trustee_keys, self._clock())

    @property
    def _scope(self) -> str:
        return self._identity.enrolment.scope


def _packed(body: bytes) -> tuple[bytes, dict[str, str]]:
    """A body and its headers; a long one goes as zstandard, since envelopes repeat themselves."""
    headers = {"Content-Type": "application/json"}
    if len(body) <= _PACK_OVER:
        return body, headers
    return compress(body, _PACK_LEVEL), {**headers, "Content-Encoding": "zstd"}


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
        handed = answer.signed.handed
        size += len(bytes(answer.signed.answer)) + (
            0 if isinstance(handed, msgspec.UnsetType) else len(bytes(handed))
        )
        if taken and size > MAX_ANSWERS_BYTES:
            break
        taken.append(answer)
    return taken


def offline_reason(error: OfflineError) -> str:
    """A line for the log; never an address with a query."""
    return str(error)[:200]
