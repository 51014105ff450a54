# SPDX-License-Identifier: EUPL-1.2
"""Printers: nothing is printed before the printer did it, and nothing stays in a queue."""

import asyncio
import subprocess
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest

from kiosk.printing.printers import (
    CupsPrinter,
    Done,
    NoPrinter,
    Printer,
    PrinterState,
    PrintResult,
    completed,
    read_state,
    run_command,
)
from kiosk.printing.simulated import Fault, SimulatedPrinter

T = TypeVar("T")
READY = PrintResult(printed=True, state=PrinterState.READY)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


class FakeCups:
    """Answers `lp`, `lpstat` and `cancel` as CUPS 2.4 does in the C locale."""

    def __init__(self, polls: int = 1, alerts: str = "none", end: str = "job-completed-successfully") -> None:
        self.polls, self.alerts, self.end = polls, alerts, end
        self.alerts_while_printing = alerts
        self.files: dict[str, bytes] = {}
        self.waiting: list[str] = []
        self.titles: list[str] = []
        self.purged: list[str] = []

    async def run(self, words: Sequence[str], data: bytes) -> Done:
        command = " ".join(words)
        if words[0] == "lp":
            job = f"Beleg-{len(self.titles) + 1}"
            self.titles.append(words[words.index("-t") + 1])
            self.files[job] = data
            self.waiting.append(job)
            return Done(0, f"request id is {job} (0 file(s))\n")
        if words[0] == "cancel":
            return self._cancel(words)
        if "-p" in words:
            alerts = self.alerts_while_printing if self.waiting else self.alerts
            return Done(0, f"printer Beleg is idle.  enabled since Mon 23 Nov 2026\n\tAlerts: {alerts}\n")
        if "not-completed" in command:
            self.polls -= 1
            if self.polls < 0:
                self.waiting.clear()
            return Done(0, "".join(f"{job}    kiosk    1024   Mon 23 Nov 2026\n" for job in self.waiting))
        return Done(
            0,
            "".join(
                f"{job}    kiosk    1024   Mon 23 Nov 2026\n\tStatus: \n\tAlerts: {self.end}\n\tqueued for Beleg\n"
                for job in self.files
                if job not in self.waiting
            ),
        )

    def _cancel(self, words: Sequence[str]) -> Done:
        if "-a" in words:
            self.files.clear()
            self.waiting.clear()
        else:
            self.purged.append(words[-1])
            self.files.pop(words[-1], None)
            self.waiting = [job for job in self.waiting if job != words[-1]]
        return Done(0)


class Time:
    """A clock that moves only when someone sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    async def sleep(self, seconds: float) -> None:
        self.now += seconds

    def read(self) -> float:
        return self.now


def cups(fake: FakeCups, patience: float = 90) -> CupsPrinter:
    time = Time()
    return CupsPrinter("Beleg", run=fake.run, sleep=time.sleep, clock=time.read, patience=patience)


def test_a_job_is_printed_only_when_cups_says_so() -> None:
    fake = FakeCups(polls=4)
    assert run(cups(fake).print_pdf(b"%PDF", "Beleg")) == READY
    assert fake.polls < 0


def test_a_printed_job_leaves_no_file_behind() -> None:
    fake = FakeCups()
    run(cups(fake).print_pdf(b"%PDF", "Beleg"))
    assert (fake.files, fake.waiting, fake.purged) == ({}, [], ["Beleg-1"])


@pytest.mark.parametrize("end", ["job-canceled-by-user", "aborted-by-system", "none"])
def test_a_job_that_ended_otherwise_is_not_printed(end: str) -> None:
    fake = FakeCups(end=end)
    assert run(cups(fake).print_pdf(b"%PDF", "Beleg")) == PrintResult(printed=False, state=PrinterState.SILENT)
    assert fake.files == {}


def test_a_job_that_never_ends_is_cancelled() -> None:
    fake = FakeCups(polls=10_000)
    result = run(cups(fake, patience=5).print_pdf(b"%PDF", "Beleg"))
    assert result == PrintResult(printed=False, state=PrinterState.SILENT)
    assert (fake.waiting, fake.files) == ([], {})


@pytest.mark.parametrize(
    ("alerts", "state"),
    [
        pytest.param("media-empty-error", PrinterState.OUT_OF_PAPER, id="the paper ends"),
        pytest.param("media-jam-error", PrinterState.JAM, id="the paper jams"),
    ],
)
def test_trouble_while_printing_takes_the_job_back(alerts: str, state: PrinterState) -> None:
    fake = FakeCups(polls=10_000)
    fake.alerts_while_printing = alerts

    async def stuck(words: Sequence[str], data: bytes) -> Done:
        done = await fake.run(words, data)
        if words[0] == "cancel":
            fake.alerts = alerts
        return done

    time = Time()
    printer = CupsPrinter("Beleg", run=stuck, sleep=time.sleep, clock=time.read)
    assert run(printer.print_pdf(b"%PDF", "Beleg")) == PrintResult(printed=False, state=state)
    assert time.now < 1
    assert (fake.waiting, fake.files) == ([], {})


@pytest.mark.parametrize(
    ("alerts", "state"),
    [
        pytest.param("media-needed", PrinterState.OUT_OF_PAPER, id="out of paper"),
        pytest.param("media-jam", PrinterState.JAM, id="jammed"),
        pytest.param("offline-report", PrinterState.SILENT, id="switched off"),
    ],
)
def test_nothing_is_sent_to_a_printer_that_cannot_print(alerts: str, state: PrinterState) -> None:
    fake = FakeCups(alerts=alerts)
    assert run(cups(fake).print_pdf(b"%PDF", "Beleg")) == PrintResult(printed=False, state=state)
    assert fake.titles == []


def test_a_visit_that_ends_while_printing_takes_its_job_back() -> None:
    fake = FakeCups(polls=10_000)

    async def visit() -> None:
        printer = CupsPrinter("Beleg", run=fake.run, interval=0.001)
        task = asyncio.create_task(printer.print_pdf(b"%PDF", "Beleg"))
        while not fake.waiting:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)

    run(visit())
    assert (fake.waiting, fake.files) == ([], {})


def test_a_visit_that_ends_while_sending_takes_its_job_back() -> None:
    fake = FakeCups(polls=10_000)
    released = asyncio.Event()

    async def slow_lp(words: Sequence[str], data: bytes) -> Done:
        if words[0] == "lp":
            await released.wait()
        return await fake.run(words, data)

    async def visit() -> None:
        task = asyncio.create_task(CupsPrinter("Beleg", run=slow_lp).print_pdf(b"%PDF", "Beleg"))
        for _ in range(5):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        released.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(visit())
    assert fake.titles == ["Beleg"]
    assert (fake.waiting, fake.files) == ([], {})


def test_options_go_to_lp_and_no_banner_page_is_printed() -> None:
    sent: list[Sequence[str]] = []
    fake = FakeCups()

    async def spy(words: Sequence[str], data: bytes) -> Done:
        sent.append(words)
        return await fake.run(words, data)

    time = Time()
    printer = CupsPrinter("Beleg", options=["media=A5"], run=spy, sleep=time.sleep, clock=time.read)
    assert run(printer.print_pdf(b"%PDF", "Dorfpunkt")) == READY
    lp = next(words for words in sent if words[0] == "lp")
    assert list(lp) == ["lp", "-d", "Beleg", "-t", "Dorfpunkt", "-o", "job-sheets=none", "-o", "media=A5", "-"]


def test_clearing_empties_the_whole_queue() -> None:
    fake = FakeCups()
    fake.files, fake.waiting = {"Beleg-7": b"x"}, ["Beleg-7"]
    run(cups(fake).clear())
    assert (fake.waiting, fake.files) == ([], {})


def test_lp_that_fails_prints_nothing() -> None:
    async def broken(words: Sequence[str], data: bytes) -> Done:
        if words[0] == "lp":
            return Done(1, "lp: Error - The printer or class does not exist.\n")
        return Done(0, "printer Beleg is idle.  enabled since x\n\tAlerts: none\n")

    printer = CupsPrinter("Beleg", run=broken)
    assert run(printer.print_pdf(b"%PDF", "Beleg")) == PrintResult(printed=False, state=PrinterState.SILENT)


@pytest.mark.parametrize(
    ("done", "state"),
    [
        pytest.param(
            Done(0, "printer B is idle.  enabled since Mon\n\tAlerts: none\n"), PrinterState.READY, id="idle"
        ),
        pytest.param(
            Done(0, "printer B now printing B-3.  enabled since Mon\n\tAlerts: none\n"), PrinterState.READY, id="busy"
        ),
        pytest.param(
            Done(0, "printer B is idle.  enabled since Mon\n\tAlerts: toner-low-warning\n"),
            PrinterState.READY,
            id="low on toner still prints",
        ),
        pytest.param(
            Done(0, "printer B disabled since Mon -\n\treason unknown\n\tAlerts: paused\n"),
            PrinterState.SILENT,
            id="paused",
        ),
        pytest.param(
            Done(0, "printer B is idle.  enabled since Mon\n\tAlerts: media-empty-error, media-needed-error\n"),
            PrinterState.OUT_OF_PAPER,
            id="several alerts",
        ),
        pytest.param(
            Done(0, "printer B is idle.  enabled since Mon\n\tAlerts: cover-open-error\n"),
            PrinterState.SILENT,
            id="its cover is open",
        ),
        pytest.param(
            Done(1, 'lpstat: Invalid destination name in list "B".\n'), PrinterState.NONE, id="there is no such queue"
        ),
        pytest.param(Done(1, "lpstat: Scheduler is not running.\n"), PrinterState.SILENT, id="CUPS is down"),
        pytest.param(Done(-1), PrinterState.SILENT, id="lpstat hangs"),
    ],
)
def test_states(done: Done, state: PrinterState) -> None:
    assert read_state(done) is state


def test_another_jobs_success_is_not_ones_own() -> None:
    listing = (
        "B-1  kiosk 1 x\n\tAlerts: job-completed-successfully\nB-12  kiosk 1 x\n\tAlerts: job-canceled-by-user\n"
    )
    assert [completed(listing, job) for job in ("B-1", "B-12", "B-2")] == [True, False, False]


def test_a_real_command_gets_its_input_by_a_pipe() -> None:
    assert run(run_command(["cat"], "Grüße".encode())) == Done(0, "Grüße\n")
    assert run(run_command(["sh", "-c", "echo $LC_ALL; exit 3"], b"")) == Done(3, "C\n\n")
    assert run(run_command(["no-such-command-anywhere"], b"")) == Done(-1)


def test_without_a_printer_nothing_is_printed() -> None:
    printer: Printer = NoPrinter()
    assert run(printer.state()) is PrinterState.NONE
    assert run(printer.print_pdf(b"", "x")) == PrintResult(printed=False, state=PrinterState.NONE)
    run(printer.clear())


# The simulator


class Naps:
    """Remembers how long was slept, and does not."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def simulated(tmp_path: Path) -> SimulatedPrinter:
    return SimulatedPrinter(tmp_path / "printer", keep=tmp_path / "out", sleep=Naps())


def test_the_simulator_prints_into_a_folder(simulated: SimulatedPrinter, tmp_path: Path) -> None:
    assert run(simulated.print_pdf(b"%PDF-1", "Beleg")) == READY
    assert run(simulated.print_pdf(b"%PDF-2", "Packliste Hof")) == READY
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {
        "001-beleg.pdf": b"%PDF-1",
        "002-packliste-hof.pdf": b"%PDF-2",
    }


def test_without_a_folder_it_keeps_nothing(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path, sleep=Naps())
    assert run(printer.print_pdf(b"%PDF", "Beleg")) == READY
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("fault", "result"),
    [
        pytest.param(Fault.READY, READY, id="ready"),
        pytest.param(Fault.SLOW, READY, id="slow"),
        pytest.param(Fault.OUT_OF_PAPER, PrintResult(False, PrinterState.OUT_OF_PAPER), id="out of paper"),
        pytest.param(Fault.JAM, PrintResult(False, PrinterState.JAM), id="jam"),
        pytest.param(Fault.SILENT, PrintResult(False, PrinterState.SILENT), id="silent"),
    ],
)
def test_a_queued_fault_happens_to_one_job(
    simulated: SimulatedPrinter, tmp_path: Path, fault: Fault, result: PrintResult
) -> None:
    simulated.queue(fault)
    assert run(simulated.state()) is result.state
    assert run(simulated.print_pdf(b"%PDF", "Beleg")) == result
    assert (tmp_path / "out").exists() is result.printed
    assert run(simulated.state()) is PrinterState.READY
    assert run(simulated.print_pdf(b"%PDF", "Beleg")) == READY


def test_faults_come_in_the_order_in_which_they_were_queued(simulated: SimulatedPrinter) -> None:
    simulated.queue(Fault.JAM, Fault.READY, Fault.OUT_OF_PAPER)
    simulated.queue(Fault.SILENT)
    states = [run(simulated.print_pdf(b"", "x")).state.value for _ in range(5)]
    assert states == ["jam", "ready", "out_of_paper", "silent", "ready"]


def test_a_held_state_lasts_until_it_is_released(simulated: SimulatedPrinter) -> None:
    simulated.queue(Fault.READY)
    simulated.hold(Fault.OUT_OF_PAPER)
    for _ in range(3):
        assert run(simulated.print_pdf(b"", "x")).state is PrinterState.OUT_OF_PAPER
    simulated.release()
    assert run(simulated.print_pdf(b"", "x")) == READY


def test_slow_and_silent_take_their_time(tmp_path: Path) -> None:
    naps = Naps()
    printer = SimulatedPrinter(tmp_path, sleep=naps, seconds=1, slow_seconds=20, patience=9)
    printer.queue(Fault.SLOW, Fault.SILENT)
    for _ in range(3):
        run(printer.print_pdf(b"", "x"))
    assert naps.slept == [20, 9, 1]


def test_another_process_can_drive_it(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path, sleep=Naps())
    line = (
        "import sys, pathlib; from kiosk.printing.simulated import Fault, SimulatedPrinter; "
        "SimulatedPrinter(pathlib.Path(sys.argv[1])).queue(Fault.JAM)"
    )
    subprocess.run([sys.executable, "-c", line, str(tmp_path)], check=True)
    assert run(printer.state()) is PrinterState.JAM
