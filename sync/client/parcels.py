# SPDX-License-Identifier: EUPL-1.2
"""Cases on a stick: written at a kiosk, handed in wherever a line is, and the proofs taken at the kiosk again.

`cases/` holds parcels, `proofs/` what the platform signed of them, `policy` the trustee's newest word. What lies on a
stick goes on waiting at its kiosk until a proof or the line says that it has arrived, so that a stick may be lost,
copied, pulled out or come back years later. What one file lacks costs no other.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from errno import EDQUOT, ENOSPC, EROFS
from pathlib import Path

import msgspec

from sync.client.http import ApiClient, OfflineError, Response, refuse
from sync.client.sifting import last_moment, sendable
from sync.client.trustee import TrusteeClient
from sync.contract.cases import SignedCase
from sync.contract.courier import (
    KIND_COURIER_KEY,
    MAX_PARCEL,
    PARCEL_BYTES,
    PROOF_TYP,
    CourierKey,
    DeliveryProof,
    Letter,
    Parcel,
    make_parcel,
    read_letter,
)
from sync.contract.files import sweep_parts, write_whole
from sync.contract.limits import MAX_BATCH_CASES, MAX_SMALL_BODY
from sync.contract.reading import MALFORMED
from sync.contract.signing import Jwk, SignatureError
from sync.contract.trust import DETAIL_TYPE, Detail, OfflinePolicy, read_message
from sync.replica import cases, content
from sync.replica.database import Database
from sync.replica.meta import TrustedClock, get_meta
from sync.replica.policy import Identity

PARCELS, PROOFS, POLICY = "cases", "proofs", "policy"
_PARCEL_END, _PROOF_END = ".parcel", ".proof"
_MOST_FILES = 1000
"""More files are looked at on no stick: it may be anybody's."""
_MOST_CASES = 20_000
_MAX_FILE = MAX_PARCEL + MAX_SMALL_BODY
_MAX_POLICY = 1024 * 1024


@dataclass(frozen=True)
class Going:
    """A case that may leave this kiosk, and until when."""

    signed: SignedCase
    until: datetime | None

    @property
    def bytes(self) -> int:
        """What it takes in a parcel."""
        return len(self.signed.envelope) + len(self.signed.sig)


@dataclass
class Told:
    """What was done with a stick, and what went wrong with which file, in sentences."""

    done: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def write_cases(db: Database, identity: Identity, policy: OfflinePolicy, clock: TrustedClock, folder: Path) -> Told:
    """Put every case that may leave this kiosk onto a stick; parcels of before are replaced by these."""
    told = Told()
    waiting = cases.deliverable(db, clock(), _MOST_CASES * PARCEL_BYTES, _MOST_CASES)
    now = clock()
    going = [
        Going(case.signed, until)
        for case, envelope in sendable(db, identity.key, policy, clock, waiting)
        if (until := last_moment(envelope, policy)) is None or until > now
    ]
    found = content.read_all(db, KIND_COURIER_KEY, CourierKey, now)
    if going and not found:
        told.troubles.append(
            "no case was written: the content here names no key for couriers yet; bring newer content first"
        )
        return told
    written: set[Path] = set()
    carried = 0
    try:
        for batch in _batches(going):
            written.add(_write_parcel(batch, identity, found[0][1].key, now, folder / PARCELS))
            carried += len(batch)
        for file in _files(folder / PARCELS, _PARCEL_END):
            # What is not in the new ones has arrived, or must not travel any more.
            if file not in written and _is_ours(file, identity):
                file.unlink()
    except OSError as error:
        told.troubles.append(
            f"{carried} of {len(going)} cases are on the stick: {_reason(error)}; all of them go on waiting here"
        )
        return told
    if going:
        told.done.append(f"{carried} cases are on the stick, and go on waiting here until a proof comes back")
    else:
        told.done.append("no case waits to be carried")
    return told


def _write_parcel(batch: list[Going], identity: Identity, courier_key: Jwk, now: datetime, shelf: Path) -> Path:
    enrolment = identity.enrolment
    until = min((case.until for case in batch if case.until is not None), default=None)
    signed = [case.signed for case in batch]
    parcel = make_parcel(signed, enrolment.party, enrolment.platform, identity.key, courier_key, now, until)
    file = shelf / (read_letter(parcel)[0].sealed_sha256 + _PARCEL_END)
    shelf.mkdir(exist_ok=True)
    sweep_parts(shelf)
    write_whole(file, msgspec.json.encode(parcel))
    return file


def take_proofs(db: Database, identity: Identity, keys: tuple[Jwk, ...], folder: Path) -> Told:
    """Take over what the platform says of this kiosk's cases; proofs for others stay for them."""
    told = Told()
    delivered = 0
    try:
        for file in _files(folder / PROOFS, _PROOF_END):
            try:
                token = _read(file).decode("ascii", "replace").strip()
                proof = read_message(token, keys, PROOF_TYP, DeliveryProof)
            except SignatureError as error:
                told.troubles.append(f"{file.name} is no proof that counts here: {error}")
                continue
            if proof.kiosk != identity.enrolment.party:
                continue
            delivered += cases.record_proof(db, proof, identity.key)
            # Only now: what it says is on our disk.
            with suppress(OSError):
                file.unlink()
    except OSError as error:
        told.troubles.append(f"proofs cannot be read: {_reason(error)}")
    if delivered:
        told.done.append(f"the platform has {delivered} cases of this kiosk by stick")
    return told


def take_policy(folder: Path) -> str | None:
    """The policy that a stick has brought, not verified yet; None where there is none."""
    try:
        return _read(folder / POLICY, _MAX_POLICY).decode("ascii", "replace").strip()
    except FileNotFoundError:
        return None


async def deliver(
    db: Database, identity: Identity, trustee: TrusteeClient, platform: ApiClient, keys: tuple[Jwk, ...], folder: Path
) -> Told:
    """Hand in every parcel on a stick and lay the proofs beside. Raises RefusedError, SignatureError for a token."""
    told = Told()
    enrolment = identity.enrolment
    detail = Detail(DETAIL_TYPE, ("mailbox",))
    if enrolment.recipient is not None:
        detail = Detail(DETAIL_TYPE, ("open",), recipient=enrolment.recipient)
    handed = arrived = 0
    try:
        for file in _files(folder / PARCELS, _PARCEL_END):
            try:
                data = _read(file)
                letter, _ = read_letter(msgspec.json.decode(data, type=Parcel))
            except (SignatureError, *MALFORMED) as error:
                told.troubles.append(f"{file.name} is torn or tampered with: {error}; write it anew at its kiosk")
                continue
            if letter.aud != enrolment.platform:
                told.troubles.append(f"{file.name} of {letter.iss} is for {letter.aud}; carry it to that district")
                continue
            token = await trustee.token(
                enrolment.party, enrolment.issuer, enrolment.platform, [detail], identity.trustee_keys
            )
            response = await platform.request(
                "POST", "/v1/courier", token=token, content=data,
                headers={"Content-Type": "application/json"}, limit=_MAX_FILE,
            )  # fmt: skip
            if response.status != 200:
                told.troubles.append(f"{file.name} of {letter.iss} was refused: {_problem(response)}")
                continue
            try:
                proof = _proof_of(response, letter, keys)
            except SignatureError as error:
                told.troubles.append(f"{file.name} of {letter.iss} was answered with no proof that counts: {error}")
                continue
            handed += 1
            arrived += sum(found.result.status in (200, 201) for found in proof.results)
            _lay(folder, file, letter, response.body, final=proof.is_final, told=told)
        policy = get_meta(db, "policy")
        if policy is not None and (folder / PARCELS).is_dir():
            write_whole(folder / POLICY, policy.encode())
    except OSError as error:
        told.troubles.append(f"{folder} cannot be used: {_reason(error)}")
    except OfflineError as error:
        told.troubles.append(f"the line broke off: {error}; what is still on the stick can be handed in again")
    told.done.append(f"parcels handed in: {handed}, cases of them at the platform: {arrived}")
    return told


def _lay(folder: Path, file: Path, letter: Letter, proof: bytes, *, final: bool, told: Told) -> None:
    """The proof takes the parcel's place on the stick, in this order. Where it cannot, nothing is lost by that."""
    try:
        (folder / PROOFS).mkdir(exist_ok=True)
        sweep_parts(folder / PROOFS)
        write_whole(folder / PROOFS / (letter.sealed_sha256 + _PROOF_END), proof)
        if final:
            file.unlink()
    except OSError as error:
        told.troubles.append(
            f"the proof for {letter.iss} cannot be written: {_reason(error)}; its cases have arrived all the same"
        )
    if not final:
        told.troubles.append(f"the platform put off some cases of {letter.iss}; hand the stick in again later")


def _proof_of(response: Response, letter: Letter, keys: tuple[Jwk, ...]) -> DeliveryProof:
    proof = read_message(response.body.decode("ascii", "replace"), keys, PROOF_TYP, DeliveryProof)
    if (proof.kiosk, proof.sealed_sha256) != (letter.iss, letter.sealed_sha256):
        raise SignatureError("the platform gave the proof of another parcel")
    return proof


def _problem(response: Response) -> str:
    problem = refuse(response).problem
    return f"{response.status}" if problem is None else f"{problem.title} ({problem.name})"


def _batches(going: list[Going]) -> Iterator[list[Going]]:
    batch: list[Going] = []
    size = 0
    for case in going:
        size += case.bytes
        if batch and (size > PARCEL_BYTES or len(batch) == MAX_BATCH_CASES):
            yield batch
            batch, size = [], case.bytes
        batch.append(case)
    if batch:
        yield batch


def _is_ours(file: Path, identity: Identity) -> bool:
    """Whether this kiosk wrote a parcel, whole or torn; another's is left alone."""
    try:
        letter, jwk = read_letter(msgspec.json.decode(_read(file), type=Parcel))
    except (SignatureError, *MALFORMED):
        return False
    return letter.iss == identity.enrolment.party and jwk["kid"] == identity.key.thumbprint()


def _files(folder: Path, end: str) -> list[Path]:
    """Files with this ending, in order of name; none where there is no such folder."""
    if not folder.is_dir():
        return []
    return [file for file in sorted(folder.iterdir()) if file.name.endswith(end) and file.is_file()][:_MOST_FILES]


def _read(file: Path, most: int = _MAX_FILE) -> bytes:
    with file.open("rb") as opened:
        return opened.read(most + 1)


def _reason(error: OSError) -> str:
    """What is wrong with a stick and what to do."""
    match error.errno:
        case code if code in (ENOSPC, EDQUOT):
            return "the stick is full; make room or take another one"
        case code if code == EROFS:
            return "the stick is write-protected; take another one"
        case _:
            return f"{error.strerror or error}; put the stick in again and call this again"
