# SPDX-License-Identifier: EUPL-1.2
"""Cases on a stick: there and back, twice, late, torn, tampered with, foreign, full, and cut at every moment."""

import contextlib
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sync.client.command import EXIT_MISUSE, main
from sync.contract.cases import CaseResult, ClockState
from sync.contract.courier import Parcel, ParcelError, open_parcel, read_letter
from sync.contract.feed import encode_items
from sync.contract.signing import epoch_seconds, generate_key, public_jwk, sha256_hex
from sync.contract.times import to_wire
from sync.replica import cases, content
from sync.replica.cases import record_results
from sync.replica.database import check_health
from sync.replica.policy import load_policy, store_policy
from sync.replica.withdrawals import ask_withdrawal
from tests.chaos.disk import Disk
from tests.client.device import Device
from tests.client.fake_servers import NOW, SCOPE, FakeServers, Reply
from tests.client.pulled import Order
from tests.replica.making import LOOKUP, case_id, draft, product

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def ready(kiosk: Device, servers: FakeServers) -> None:
    """The kiosk was on the line once: it has a policy, and content with the platform's key for couriers."""
    prepare(kiosk, servers)


def prepare(kiosk: Device, servers: FakeServers) -> None:
    store_policy(kiosk.db, servers.policy(), kiosk.identity.trustee_keys, NOW)
    data = encode_items([servers.courier_item(), product("p/1")])
    content.apply_bundle(kiosk.db, SCOPE, 1, data, sha256_hex(data))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def neighbour(servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    """A kiosk that has a line."""
    away = servers.device, servers.party
    servers.party = "kiosk:urweiler"
    device = Device(servers, tmp_path / "neighbour")
    prepare(device, servers)
    yield device
    device.close()
    servers.device, servers.party = away


def call(device: Device, stick: Path, *errand: str) -> int:
    words = ["courier", *errand, "--state", str(device.state), "--folder", str(stick)]
    return main(words, lambda: device.store, lambda: device.machine)


def parcels(stick: Path) -> list[Path]:
    return sorted((stick / "cases").glob("*.parcel"))


def proofs(stick: Path) -> list[Path]:
    return sorted((stick / "proofs").glob("*.proof"))


def all_in(state: str, *numbers: int) -> dict[str, str]:
    return {str(case_id(number)): state for number in numbers}


def test_there_and_back(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1, 2, 3)
    assert call(kiosk, stick) == 0
    assert capsys.readouterr().out.endswith(
        "3 cases are on the stick, and go on waiting here until a proof comes back\n"
    )
    assert kiosk.states() == all_in("ready", 1, 2, 3)
    assert call(neighbour, stick, "deliver") == 0
    assert capsys.readouterr().out == "parcels handed in: 1, cases of them at the platform: 3\n"
    assert servers.order_of_arrival == [str(case_id(number)) for number in (1, 2, 3)]
    assert (parcels(stick), len(proofs(stick))) == ([], 1)
    # Another kiosk's visit takes nothing away that is not for it.
    assert call(neighbour, stick) == 0
    assert len(proofs(stick)) == 1
    capsys.readouterr()
    assert call(kiosk, stick) == 0
    assert capsys.readouterr().out == (
        "the stick brings no content\nthe platform has 3 cases of this kiosk by stick\nno case waits to be carried\n"
    )
    assert kiosk.states() == all_in("delivered", 1, 2, 3)
    assert (parcels(stick), proofs(stick)) == ([], [])


def test_whoever_finds_it_reads_nothing(kiosk: Device, servers: FakeServers, stick: Path) -> None:
    kiosk.confirm(1, recipient="shop:apotheke", payload=b'{"sealed":"Erika Mustermann"}')
    assert call(kiosk, stick) == 0
    (file,) = parcels(stick)
    data = file.read_bytes()
    for word in ("apotheke", "Mustermann", str(case_id(1)), "order", "A" * 22, "2026-11"):
        assert word.encode() not in data
    parcel = msgspec.json.decode(data, type=Parcel)
    with pytest.raises(ParcelError):
        open_parcel(parcel, generate_key())
    # The size tells of one case what it tells of another.
    assert b"apotheke" in bytes(open_parcel(parcel, servers.courier_key).cases[0])
    sealed = len(parcel.sealed)
    kiosk.confirm(2)
    assert call(kiosk, stick) == 0
    assert len(msgspec.json.decode(parcels(stick)[0].read_bytes(), type=Parcel).sealed) == sealed


def test_the_line_and_two_sticks_bring_it_once(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, tmp_path: Path
) -> None:
    kiosk.confirm(1, 2)
    assert call(kiosk, stick) == 0
    second = tmp_path / "second"
    second.mkdir()
    kiosk.confirm(3)
    assert call(kiosk, second) == 0
    copy = tmp_path / "copy"
    shutil.copytree(stick, copy)
    # The later one first, one twice, and the line in between.
    for handed in (second, stick, copy):
        assert call(neighbour, handed, "deliver") == 0
    assert sorted(set(servers.order_of_arrival)) == [str(case_id(number)) for number in (1, 2, 3)]
    assert servers.stored.keys() == all_in("stored", 1, 2, 3).keys()
    with as_kiosk(servers, kiosk):
        kiosk.round()
    assert kiosk.states() == all_in("delivered", 1, 2, 3)
    for brought in (copy, second, stick, stick):
        assert call(kiosk, brought) == 0
    assert kiosk.states() == all_in("delivered", 1, 2, 3)


@contextlib.contextmanager
def as_kiosk(servers: FakeServers, kiosk: Device) -> Iterator[None]:
    """The fake trustee knows one device at a time."""
    before = servers.device, servers.party
    servers.device, servers.party = public_jwk(kiosk.key), "kiosk:remmesweiler"
    yield
    servers.device, servers.party = before


def test_a_proof_is_about_exact_bytes(kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path) -> None:
    """A stick that comes back late says nothing of a case that has another number by now."""
    kiosk.confirm(1, 2)
    assert call(kiosk, stick) == 0
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 409, "seq-taken", "a copy was faster")
    assert call(neighbour, stick, "deliver") == 0
    (proof,) = proofs(stick)
    late = proof.read_bytes()
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("ready", 1, 2)
    numbers = kiosk.db.conn.execute("SELECT epoch, seq FROM cases ORDER BY seq").fetchall()
    proof.write_bytes(late)
    assert call(kiosk, stick) == 0
    assert kiosk.db.conn.execute("SELECT epoch, seq FROM cases ORDER BY seq").fetchall() == numbers
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 201)
    assert call(neighbour, stick, "deliver") == 0
    proof.write_bytes(late)
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1, 2)


def test_what_the_platform_puts_off_stays_on_the_stick(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1, 2)
    call(kiosk, stick)
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 201 if envelope.seq == 1 else 503)
    assert call(neighbour, stick, "deliver") == EXIT_MISUSE
    assert "put off some cases of kiosk:remmesweiler; hand the stick in again later" in capsys.readouterr().err
    assert len(parcels(stick)) == 1
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1) | all_in("ready", 2)
    servers.judge = lambda envelope: CaseResult(envelope.case_id, 403, "consent_withdrawn", action="shred")
    assert call(neighbour, stick, "deliver") == 0
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1) | all_in("shredded", 2)
    assert kiosk.db.conn.execute("SELECT envelope FROM cases WHERE state = 'shredded'").fetchall() == [(b"",)]


def test_what_must_not_travel_stays(kiosk: Device, servers: FakeServers, stick: Path) -> None:
    kiosk.clock.learn(NOW)
    kiosk.confirm(1, consent="of-the-kiosk")
    assert call(kiosk, stick) == 0
    (before,) = parcels(stick)
    kiosk.confirm(2)
    kiosk.confirm(3, hold=timedelta(seconds=30))
    ask_withdrawal(kiosk.db, "A" * 43, LOOKUP, NOW)
    assert call(kiosk, stick) == 0
    (file,) = parcels(stick)
    load = open_parcel(msgspec.json.decode(file.read_bytes(), type=Parcel), servers.courier_key)
    assert [str(case_id(2)).encode() in bytes(case) for case in load.cases] == [True]
    assert not before.exists()
    assert kiosk.states() == all_in("ready", 1, 2) | all_in("held", 3)
    # By the line the one, by nobody the other: nothing of this kiosk is left on the stick.
    record_results(kiosk.db, (CaseResult(case_id(2), 201),), kiosk.key)
    assert call(kiosk, stick) == 0
    assert parcels(stick) == []


def test_a_letter_is_over_when_its_first_case_is_too_old(kiosk: Device, servers: FakeServers, stick: Path) -> None:
    kiosk.clock.learn(NOW)
    place, hold = kiosk.identity.place, timedelta(0)
    old, month = NOW - timedelta(days=29), timedelta(days=30)
    synced = ClockState(to_wire(NOW), "synced")
    for number, at in ((1, old), (2, NOW), (3, NOW - timedelta(days=31))):
        cases.confirm(kiosk.db, [draft(number)], place, kiosk.key, at, synced, hold=hold)
    assert call(kiosk, stick) == 0
    parcel = msgspec.json.decode(parcels(stick)[0].read_bytes(), type=Parcel)
    letter, _ = read_letter(parcel)
    assert letter.exp == epoch_seconds(old + month)
    assert len(open_parcel(parcel, servers.courier_key).cases) == 2
    assert kiosk.states() == all_in("ready", 1, 2) | all_in("shredded", 3)


def _tear(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-30])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _lengthen(file: Path) -> None:
    with file.open("ab") as opened:
        opened.write(bytes(2_000_000))


def _reseal(file: Path) -> None:
    parcel = msgspec.json.decode(file.read_bytes(), type=Parcel)
    file.write_bytes(msgspec.json.encode(Parcel(parcel.letter, parcel.sealed.replace("A", "B"))))


def _zero(file: Path) -> None:
    """What a pulled stick shows whose blocks never came."""
    file.write_bytes(bytes(file.stat().st_size))


@pytest.mark.parametrize("spoil", [_tear, _empty, _lengthen, _reseal, _zero])
def test_a_spoilt_parcel_costs_its_neighbours_nothing(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Path], None],
) -> None:  # fmt: skip
    kiosk.confirm(1)
    call(kiosk, stick)
    (good,) = parcels(stick)
    bad = good.with_name("0" * 64 + ".parcel")
    shutil.copy(good, bad)
    spoil(bad)
    (stick / "cases" / "holiday.jpg").write_bytes(b"\xff\xd8")
    assert call(neighbour, stick, "deliver") == EXIT_MISUSE
    said = capsys.readouterr()
    assert "is torn or tampered with" in said.err
    assert said.err.count("\n") == 1
    assert list(servers.stored) == [str(case_id(1))]
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1)


def test_a_spoilt_proof_changes_nothing(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1)
    call(kiosk, stick)
    call(neighbour, stick, "deliver")
    (proof,) = proofs(stick)
    whole = proof.read_bytes()
    for spoilt in (whole[:-5], b"", bytes(len(whole)), whole[:-20] + whole[-20:].swapcase()):
        proof.write_bytes(spoilt)
        assert call(kiosk, stick) == EXIT_MISUSE
        assert "is no proof that counts here" in capsys.readouterr().err
        assert kiosk.states() == all_in("ready", 1)
    proof.write_bytes(whole)
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1)


def test_another_districts_stick(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1)
    call(kiosk, stick)
    own = servers.platform
    servers.platform_url = f"{servers.base}/elsewhere"
    stranger = Device(servers, neighbour.state.parent / "stranger")
    prepare(stranger, servers)
    capsys.readouterr()
    assert call(stranger, stick, "deliver") == EXIT_MISUSE
    assert f"kiosk:remmesweiler is for {own}; carry it to that district" in capsys.readouterr().err
    stranger.close()
    assert len(parcels(stick)) == 1
    assert servers.stored == {}


def test_a_refused_parcel_and_a_line_that_breaks(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1)
    call(kiosk, stick)
    refused = b'{"type":"urn:dorfpunkt:problem:letter-refused","title":"The letter is over","status":403}'
    answers = {
        "The letter is over (letter-refused)": Reply(403, refused),
        "the line broke off": Reply(200, b"a.b.c", cut=2),
        "no proof that counts": Reply(200, b"a.b.c"),
    }
    for said, answer in answers.items():
        # A large body travels once the nonce is known.
        servers.will("/p/v1/courier", Reply(401, b'{"error":"use_dpop_nonce"}'), answer)
        assert call(neighbour, stick, "deliver") == EXIT_MISUSE
        assert said in capsys.readouterr().err
        assert (len(parcels(stick)), proofs(stick)) == (1, [])
    assert call(neighbour, stick, "deliver") == 0
    assert list(servers.stored) == [str(case_id(1))]


def test_a_stick_takes_a_newer_policy_along(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A kiosk that was cut off for longer than its policy lives gets its cases out, and the new policy in."""
    kiosk.confirm(1)
    kiosk.machine = NOW + timedelta(days=41)
    assert call(kiosk, stick) == 0
    servers.now = neighbour.machine = kiosk.machine
    store_policy(neighbour.db, servers.policy(), neighbour.identity.trustee_keys, servers.now)
    assert call(neighbour, stick, "deliver") == 0
    capsys.readouterr()
    assert call(kiosk, stick) == 0
    assert capsys.readouterr().out.startswith("the trustee's policy is newer now\n")
    assert kiosk.states() == all_in("delivered", 1)
    assert load_policy(kiosk.db, kiosk.identity.trustee_keys, kiosk.machine).iat == int(servers.now.timestamp())
    (stick / "policy").write_text("a.b.c")
    assert call(kiosk, stick) == EXIT_MISUSE


def test_without_content_no_case_is_written(
    servers: FakeServers, tmp_path: Path, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    device = Device(servers, tmp_path / "new")
    store_policy(device.db, servers.policy(), device.identity.trustee_keys, NOW)
    device.confirm(1)
    assert call(device, stick) == EXIT_MISUSE
    assert "bring newer content first" in capsys.readouterr().err
    assert call(device, stick / "gone") == EXIT_MISUSE
    assert "is no folder; is the stick put in" in capsys.readouterr().err
    device.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A real disk of a megabyte."""
    folder = tmp_path / "small"
    disk = Disk(folder, 1)
    if not disk.mounted:
        pytest.skip("this machine lets us mount nothing")
    yield folder
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
    disk.close(keep=False)


def test_a_full_and_a_write_protected_stick(
    kiosk: Device, neighbour: Device, servers: FakeServers, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.confirm(1, 2)
    assert call(kiosk, small) == 0
    (before,) = parcels(small)
    filler = small / "filler"
    with contextlib.suppress(OSError), filler.open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    capsys.readouterr()
    kiosk.confirm(3)
    assert call(kiosk, small) == EXIT_MISUSE
    assert "0 of 3 cases are on the stick: the stick is full; make room" in capsys.readouterr().err
    # The older parcel is still whole, and nothing half lies beside it.
    assert [file.name for file in (small / "cases").iterdir()] == [before.name]
    assert call(neighbour, small, "deliver") == EXIT_MISUSE
    assert "cases have arrived all the same" in capsys.readouterr().err
    assert sorted(servers.stored) == [str(case_id(1)), str(case_id(2))]
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    assert call(kiosk, small) == EXIT_MISUSE
    assert "0 of 3 cases are on the stick: the stick is write-protected" in capsys.readouterr().err
    subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
    assert call(neighbour, small, "deliver") == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    # Proofs are taken from it all the same.
    assert call(kiosk, small) == EXIT_MISUSE
    assert kiosk.states() == all_in("delivered", 1, 2) | all_in("ready", 3)


def test_more_than_one_parcel(kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path) -> None:
    kiosk.confirm(*range(1, 231))
    assert call(kiosk, stick) == 0
    assert len(parcels(stick)) == 2
    assert call(neighbour, stick, "deliver") == 0
    assert len(servers.stored) == 230
    assert call(kiosk, stick) == 0
    assert set(kiosk.states().values()) == {"delivered"}


@contextlib.contextmanager
def mortals(device: Device, stick: Path, errand: str) -> Iterator[Callable[[int], int]]:
    """Calls the courier in a process that is killed after so many moments; gives its status."""
    line = [sys.executable, "-m", "tests.client.pulled"]
    with subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nursery:

        def live(moments: int) -> int:
            assert nursery.stdin is not None
            assert nursery.stdout is not None
            order = Order(str(device.state), str(stick), errand, dict(device.store._secrets), NOW, moments)
            nursery.stdin.write(msgspec.json.encode(order) + b"\n")
            nursery.stdin.flush()
            status = int(nursery.stdout.readline())
            assert status in (0, signal.SIGKILL)
            return status

        yield live


@pytest.mark.system
def test_killed_at_every_moment_of_an_exchange(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path
) -> None:
    """Writing parcels, taking proofs, replacing former parcels: wherever it is cut, both sides are well."""
    kiosk.confirm(1, 2)
    call(kiosk, stick)
    call(neighbour, stick, "deliver")
    kiosk.confirm(3)
    template = stick.parent / "template"
    stick.rename(template)
    killed = 0
    with mortals(kiosk, stick, "exchange") as live:
        while True:
            shutil.copytree(template, stick, dirs_exist_ok=True)
            status = live(killed + 1)
            check_health(kiosk.db)
            whole = [open_parcel(msgspec.json.decode(file.read_bytes(), type=Parcel), servers.courier_key)
                     for file in parcels(stick)]  # fmt: skip
            states = [*kiosk.states().values()]
            assert states[:2] in (["ready"] * 2, ["delivered"] * 2)
            assert states[2] in ("held", "ready")
            if status == 0:
                break
            killed += 1
            # The same call again, with whatever the cut has left.
            assert call(kiosk, stick) == 0
            assert len(parcels(stick)) == 1
            assert not list(stick.rglob("*.part"))
    assert killed >= 4
    assert sum(len(load.cases) for load in whole) == 1
    assert call(neighbour, stick, "deliver") == 0
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1, 2, 3)
    assert len(servers.stored) == 3


@pytest.mark.system
def test_killed_at_every_moment_of_handing_in(
    kiosk: Device, neighbour: Device, servers: FakeServers, stick: Path
) -> None:
    """Before and after the platform has it, while the proof is written and while the parcel goes."""
    kiosk.confirm(1)
    call(kiosk, stick)
    template = stick.parent / "template"
    stick.rename(template)
    killed = 0
    with mortals(neighbour, stick, "deliver") as live:
        while True:
            shutil.copytree(template, stick)
            if live(killed + 1) == 0:
                break
            killed += 1
            # Either the parcel is still there, or its proof is: the visit that follows makes it good.
            assert len(parcels(stick)) + len(proofs(stick)) >= 1
            assert call(neighbour, stick, "deliver") == 0
            assert (len(parcels(stick)), len(proofs(stick))) == (0, 1)
            assert not list(stick.rglob("*.part"))
            shutil.rmtree(stick)
    assert killed >= 4
    assert len(servers.stored) == 1
    assert call(kiosk, stick) == 0
    assert kiosk.states() == all_in("delivered", 1)
