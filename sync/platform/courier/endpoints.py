# SPDX-License-Identifier: EUPL-1.2
"""`POST /v1/courier`: a parcel of one kiosk, handed in by another device.

Who hands it in only has to be enrolled, and can read nothing of it. Its cases are judged as if their own kiosk had
sent them: by its pinned key, by what the trustee grants it today, and by the consent ledger.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from joserfc.jwk import ECKey

from sync.contract.cases import CaseResult, Envelope, SignedCase
from sync.contract.courier import (
    PROOF_TYP,
    CourierResult,
    DeliveryProof,
    Load,
    Parcel,
    ParcelError,
    open_parcel,
    read_letter,
)
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, sha256_hex
from sync.contract.times import Clock
from sync.contract.trust import DETAIL_TYPE, Detail, TokenState, sign_message
from sync.platform.access.grants import DetailGrants
from sync.platform.access.guard import Caller
from sync.platform.access.tokens import Bearer
from sync.platform.cases.checks import KIND_VOID
from sync.platform.courier.trustee import LetterDesk
from sync.platform.wire.messages import Request, Response, decode, fail

TakeCases = Callable[[tuple[bytes, ...], Caller, datetime], tuple[CaseResult, ...]]
"""Judges and stores cases of a kiosk; one result each, in order."""


@dataclass(frozen=True)
class CourierEndpoint:
    """The handler and what it works with."""

    take_cases: TakeCases
    pin: Callable[[Bearer], Caller]
    letters: LetterDesk
    courier_key: ECKey
    feed_key: ECKey
    clock: Clock

    def deliver(self, request: Request, bearer: Caller) -> Response:
        """Take a parcel in and say, signed, what became of each case; the same parcel again finds the same."""
        parcel = decode(request.body, Parcel)
        try:
            letter, jwk = read_letter(parcel)
            load = open_parcel(parcel, self.courier_key)
        except (SignatureError, ParcelError) as error:
            raise fail("bad-parcel", "This parcel is torn or not for us", 422, detail=str(error)) from error
        signed = [_read(raw) for raw in load.cases]
        state = self._worth(parcel.letter, jwk, signed)
        origin = self.pin(Bearer(state.sub, DetailGrants(state.authorization_details), jwk))
        self.letters.register([case.consent for _, case in filter(None, signed) if case.consent])
        now = self.clock()
        results = self._take(load, signed, origin, now)
        proof = DeliveryProof(letter.iss, letter.sealed_sha256, epoch_seconds(now), _named(load, signed, results))
        body = sign_message(proof, self.feed_key, PROOF_TYP).encode()
        return Response(200, body, {"content-type": "application/jose", "cache-control": "no-store"})

    def _take(
        self, load: Load, signed: list[tuple[bytes, Envelope] | None], origin: Caller, now: datetime
    ) -> tuple[CaseResult, ...]:
        """What is not granted today waits at its kiosk, as it would where the kiosk asked for the token itself."""
        waits = {
            place: CaseResult(read[1].case_id, 503, "not-granted", "the trustee does not grant this now", "wait")
            for place, read in enumerate(signed)
            if read is not None and read[1].kind != KIND_VOID and not _is_granted(read[1], origin)
        }
        sent = tuple(bytes(raw) for place, raw in enumerate(load.cases) if place not in waits)
        taken = iter(self.take_cases(sent, origin, now))
        return tuple(waits[place] if place in waits else next(taken) for place in range(len(load.cases)))

    def _worth(self, letter: str, jwk: Jwk, signed: list[tuple[bytes, Envelope] | None]) -> TokenState:
        wanted = {
            Detail(DETAIL_TYPE, ("submit",), case.purpose, case.recipient): None for _, case in filter(None, signed)
        }
        if not wanted:
            raise fail("bad-parcel", "This parcel holds no case that can be read", 422)
        state = self.letters.worth(letter, list(wanted))
        if state is None:
            raise fail("trustee-unreachable", "The trustee does not answer; try again", 503, action="wait")
        if not state.active or state.cnf.get("jkt") != jwk["kid"]:
            raise fail("letter-refused", "The trustee does not know this letter's kiosk, or the letter is over", 403)
        return state


def _is_granted(case: Envelope, origin: Caller) -> bool:
    return origin.grants.submits(case.purpose, case.recipient, (), case.legal_basis)


def _read(raw: msgspec.Raw) -> tuple[bytes, Envelope] | None:
    try:
        data = bytes(msgspec.json.decode(raw, type=SignedCase).envelope)
        return data, msgspec.json.decode(data, type=Envelope)
    except MALFORMED:
        return None


def _named(
    load: Load, signed: list[tuple[bytes, Envelope] | None], results: tuple[CaseResult, ...]
) -> tuple[CourierResult, ...]:
    """Each result with the hash of the envelope that it is about; of what has no envelope, of the whole."""
    return tuple(
        CourierResult(sha256_hex(bytes(raw) if read is None else read[0]), result)
        for raw, read, result in zip(load.cases, signed, results, strict=True)
    )
