# SPDX-License-Identifier: EUPL-1.2
"""A short run of `installer/run chaos`, and proof that its proof can fail."""

import base64
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from installer.parties import wait_until
from tests.chaos import proof
from tests.chaos.papers import MARKERS, NAME, PHONE, Paper, Promised, read, write
from tests.chaos.plan import ALL_FAULTS, draw
from tests.chaos.run import Run
from tests.system.processes import running

SECONDS = 25
BREAD, MILK = Promised(str(uuid4()), "order", "b" * 64), Promised(str(uuid4()), "order", "m" * 64)
CONFIRMED = [Paper("wished", (BREAD, MILK)), Paper("confirmed", (BREAD, MILK))]


def test_a_seed_gives_one_plan() -> None:
    assert draw(7, 5, 600) == draw(7, 5, 600)
    assert draw(7, 5, 600) != draw(8, 5, 600)
    assert draw(7, 5, 600) != draw(7, 4, 600)


@pytest.mark.parametrize("seconds", [25, 600])
@pytest.mark.parametrize("seed", range(5))
def test_every_kind_of_fault_comes_and_all_of_it_within_the_run(seed: int, seconds: float) -> None:
    plan = draw(seed, 2, seconds)
    assert {fault.what for fault in plan.faults} == set(ALL_FAULTS)
    assert all(0 < fault.at < seconds for fault in plan.faults)
    assert plan.spells[0].at == 0
    assert all(spell.at < seconds for spell in plan.spells)


def _stored(case: Promised, **changes: str) -> proof.Stored:
    return msgspec.convert(
        {"case_id": case.case_id, "kind": case.kind, "payload_sha256": case.payload_sha256} | changes, proof.Stored
    )


def _verdict(papers: list[Paper], stored: list[proof.Stored]) -> proof.Verdict:
    verdict = proof.Verdict()
    proof.compare_papers(papers, stored, verdict)
    return verdict


def test_what_was_confirmed_and_is_stored_is_counted() -> None:
    verdict = _verdict(CONFIRMED, [_stored(BREAD), _stored(MILK)])
    assert verdict.faults == []
    assert verdict.line() == "confirmed 2, stored 2, lost 0, doubled 0, oversold 0, diverged 0, leaked 0"


@pytest.mark.parametrize(
    ("papers", "stored", "word"),
    [
        pytest.param(CONFIRMED, [_stored(BREAD)], "lost", id="never arrived"),
        pytest.param(
            CONFIRMED, [_stored(BREAD), _stored(MILK, payload_sha256="x" * 64)], "lost", id="arrived with other bytes"
        ),
        pytest.param(
            CONFIRMED, [_stored(BREAD), _stored(MILK, kind="void", payload_sha256="")], "lost", id="void by nobody"
        ),
        pytest.param(CONFIRMED, [_stored(BREAD), _stored(MILK), _stored(MILK)], "doubled", id="twice"),
        pytest.param(
            CONFIRMED,
            [_stored(BREAD), _stored(MILK), _stored(MILK, case_id=str(uuid4()))],
            "doubled",
            id="twice under two ids",
        ),
        pytest.param(
            [*CONFIRMED, Paper("undoing", (MILK,)), Paper("undone", (MILK,))],
            [_stored(BREAD), _stored(MILK)],
            "doubled",
            id="taken back and stored",
        ),
    ],
)
def test_the_proof_finds_a_planted_fault(papers: list[Paper], stored: list[proof.Stored], word: str) -> None:
    verdict = _verdict(papers, stored)
    assert any(fault.startswith(word) for fault in verdict.faults)
    assert f"{word} 0" not in verdict.line()


@pytest.mark.parametrize("stored", [[_stored(MILK)], [_stored(MILK, kind="void", payload_sha256="")], []])
def test_an_undo_in_which_the_power_went_may_end_either_way(stored: list[proof.Stored]) -> None:
    papers = [Paper("wished", (MILK,)), Paper("confirmed", (MILK,)), Paper("undoing", (MILK,))]
    assert _verdict(papers, stored).faults == []


def test_a_wish_without_a_receipt_may_be_stored_or_not() -> None:
    assert _verdict([Paper("wished", (MILK,))], [_stored(MILK)]).faults == []
    assert _verdict([Paper("wished", (MILK,))], []).faults == []


PHONE_CASE = Promised(str(uuid4()), "order-contact", "p" * 64, "f" * 64)
TAKEN_BACK = [Paper("wished", (PHONE_CASE,)), Paper("confirmed", (PHONE_CASE,)), Paper("withdrawn", (), "f" * 64)]


@pytest.mark.parametrize("stored", [[], [_stored(PHONE_CASE, payload_sha256="")]], ids=["nowhere", "wiped"])
def test_what_was_taken_back_need_be_nowhere(stored: list[proof.Stored]) -> None:
    verdict = _verdict(TAKEN_BACK, stored)
    assert (verdict.faults, verdict.confirmed, verdict.withdrawn) == ([], 0, 1)


@pytest.mark.parametrize("paper", [Paper("withdrawn", (), "e" * 64), Paper("withdrawn", ())])
def test_another_withdrawal_excuses_nothing(paper: Paper) -> None:
    assert _verdict([*TAKEN_BACK[:2], paper], []).lost


def test_an_end_that_keeps_what_was_taken_back_is_found() -> None:
    said = base64.urlsafe_b64encode(msgspec.json.encode({"withdrawal": {"hash": "f" * 64}})).rstrip(b"=").decode()
    envelope = msgspec.json.encode(
        {
            "case_id": PHONE_CASE.case_id, "kind": "order-contact", "kiosk": "kiosk:a", "epoch": str(uuid4()),
            "seq": 1, "prev": "0" * 64, "district": "10046", "municipality": "10046117", "recipient": "shop:a",
            "purpose": "a", "collected_at": "2026-11-26T08:00:00Z", "payload": {"ciphertext": "x"},
            "clock": {"synced_at": None, "trust": "unknown"}, "consent": f"e30.{said}.AA",
        }
    )  # fmt: skip
    verdict = proof.Verdict()
    proof.compare_withdrawals("the platform", [b"", envelope], {"e" * 64}, verdict)
    assert verdict.leaked == []
    proof.compare_withdrawals("the platform", [b"", envelope], {"f" * 64}, verdict)
    assert len(verdict.leaked) == 1


@pytest.mark.parametrize("marker", MARKERS)
@pytest.mark.parametrize("around", [b"", b"x", b"xy", b'{"a":"b"}'], ids=len)
def test_a_marker_is_found_in_whatever_it_is_packed(marker: str, around: bytes) -> None:
    plain = around + marker.encode() + b" and more" + around
    packed = base64.urlsafe_b64encode(plain).rstrip(b"=")
    for data in (plain, plain.upper(), packed, b"head." + packed + b".tail", base64.b64encode(b"....." + packed)):
        assert proof.markers_in(data) == [marker]
    assert proof.markers_in(marker.encode("utf-16-le")) == [marker]
    assert proof.markers_in(b"nothing of the kind, also not " + base64.b64encode(b"in base64")) == []


def test_a_marker_in_a_file_or_a_database_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "engine.log").write_text(f"round of {NAME}aaa\n", "utf-8")
    (tmp_path / "hands").mkdir()
    (tmp_path / "hands" / "papers").write_text(PHONE, "utf-8")
    with closing(sqlite3.connect(tmp_path / "platform.sqlite3")) as database:
        database.execute("CREATE TABLE cases (envelope BLOB)")
        database.execute("INSERT INTO cases VALUES (?)", (base64.b64encode(f'{{"tel":"{PHONE}12"}}'.encode()),))
        database.commit()
    verdict = proof.Verdict()
    proof.search_files(tmp_path, [tmp_path / "hands"], verdict)
    assert f"state/engine.log: {NAME}" in verdict.leaked
    assert proof.search_database(tmp_path / "platform.sqlite3", verdict) == 1
    assert f"platform.sqlite3 cases: {PHONE[3:]}" in verdict.leaked


def test_papers_are_read_as_they_were_written(tmp_path: Path) -> None:
    assert read(tmp_path / "papers") == []
    for paper in CONFIRMED:
        write(tmp_path / "papers", paper)
    assert read(tmp_path / "papers") == CONFIRMED


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Run, proof.Verdict]]:
    """One run for both tests, settled and proved."""
    home = tmp_path_factory.mktemp("chaos")
    run = Run(home, kiosks=2, seed=3, pace=0.4, say=print)
    try:
        run.start()
        run.play(draw(3, 2, SECONDS), SECONDS)
        run.settle()
        yield run, run.prove()
    finally:
        run.stop()
        run.close(keep=False)
        shutil.rmtree(home, ignore_errors=True)
    wait_until("all are gone", lambda: not running(home), 15)


@pytest.mark.system
@pytest.mark.timeout(900)
def test_half_a_minute_in_which_everything_goes_wrong(played: tuple[Run, proof.Verdict]) -> None:
    run, verdict = played
    assert verdict.faults == []
    assert verdict.confirmed == verdict.stored > 0
    assert set(ALL_FAULTS) <= run.faults_done.keys()


@pytest.mark.system
@pytest.mark.timeout(900)
def test_what_platform_and_trustee_hold_opens_no_case(played: tuple[Run, proof.Verdict]) -> None:
    """Dumps of both after the run: envelopes and receipts are there, and no word of a resident."""
    platform, trustee = played[0].databases
    stored, sealed = proof.stored_cases(platform), proof.sealed_texts(platform)
    assert (
        len(sealed) == sum(case.kind not in ("void", "cancel") and case.payload_sha256 != "" for case in stored) > 0
    )
    verdict = proof.Verdict()
    for database in (platform, trustee):
        assert proof.search_database(database, verdict) > 20
    proof.search_trustee(trustee, platform, verdict)
    assert verdict.leaked == []
    # A sealed text is found where one is: else its absence at the trustee's would say nothing.
    proof.search_trustee(platform, platform, verdict)
    assert len(verdict.leaked) >= len(sealed)
    assert any(found.startswith("platform.sqlite3 dp_platform_storedcase: ") for found in verdict.leaked)
