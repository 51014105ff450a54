# SPDX-License-Identifier: EUPL-1.2
"""Plays a plan: starts everybody, lets everything go wrong in its time, then lets all settle and proves."""

import heapq
import itertools
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

from installer.district import SCOPE, District
from installer.parties import free_ports, wait_until
from sync.replica.cipher import SqlError
from tests.chaos import papers, proof
from tests.chaos.cast import Machine, Server, back_up, restore
from tests.chaos.disk import Disk
from tests.chaos.plan import Fault, Plan
from tests.chaos.weather import Weather
from tests.system.processes import running
from tests.system.stage import POINT, SHOP

SHOPS = (SHOP, "hofladen")
AGS = "10046117"
WORKERS = 2
_KIOSK_MEGABYTES = 48
_SERVER_MEGABYTES = 256
_SETTLES = 240.0
_SERVES = 180.0
_EMPTIES = 45.0
"""Seconds that a kiosk gets to deliver everything before its file is set back to an image."""

Steps = Iterator[float]
"""What a fault does: it is run on after so many seconds, each time."""


class Run:
    """One district under a plan."""

    def __init__(self, home: Path, kiosks: int, seed: int, pace: float, say: Callable[[str], None]) -> None:
        self.home = home
        self.counted: Counter[str] = Counter()
        """Faults of the plan that were really done, by kind."""
        self._seed = seed
        self._pace = pace
        self._say = say
        self._wanted = kiosks
        self._machines: list[Machine] = []
        self._servers: list[Server] = []
        self._disks: list[Disk] = []
        self._busy: set[str] = set()
        self._stopped = False
        self._district = District(home / "district", SHOPS, (POINT,), make_line=self._make_line)

    def _make_line(self, ports: dict[int, int]) -> Weather:
        self._line = Weather(ports)
        return self._line

    @property
    def papers(self) -> Path:
        """Where the residents' hands are."""
        return self.home / "hands"

    @property
    def databases(self) -> tuple[Path, Path]:
        """The platform's and the trustee's."""
        district = self._district
        return district.platform.state / "platform.sqlite3", district.trustee.state / "trustee.sqlite3"

    def start(self) -> None:
        """Set the district up in calm weather, enrol and start everybody."""
        district = self._district
        self._platform_disk = self._disk(district.platform.state, _SERVER_MEGABYTES)
        self._disk(district.trustee.state, _SERVER_MEGABYTES)
        # The district brings two kiosks, enrolled as part of its set-up.
        for party in (district.kiosk, district.second_kiosk)[: self._wanted]:
            self._machines.append(self._machine(party.home.name))
        district.start_servers()
        added = [self._machine(f"kiosk-{number}") for number in range(3, self._wanted + 1)]
        for machine in added:
            machine.look.write_settings()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda machine: district._enrol(machine.party, f"kiosk:{machine.name}", AGS, ""), added))
        self._machines += added
        district.platform.stop()
        district.trustee.stop()
        port = district._ports[3]
        ports = [port, *free_ports(WORKERS - 1)]
        state = str(district.platform.state)
        self._workers = [
            Server(district.platform.home, "-m", "sync", "platform", "serve", "--state", state, "--port", str(port))
            for port in ports
        ]
        self._line.workers[port] = ports
        self._trustee = Server(
            district.trustee.home, "-m", "sync", "trustee", "serve", "--state", str(district.trustee.state),
            "--port", str(district._ports[2]),
        )  # fmt: skip
        self._publisher = Server(
            district.platform.home, "-m", "tests.chaos.publisher", "--state", state, "--scope", SCOPE,
            "--pace", "2",
        )  # fmt: skip
        self._servers = [*self._workers, self._trustee, self._publisher]
        for server in self._servers:
            server.look()
        for machine in self._machines:
            machine.start()
        for machine in self._machines:
            wait_until(f"the first resident was served at {machine.name}", machine.papers.exists, _SERVES)
        self._line.begin(self._seed)

    def play(self, plan: Plan, seconds: float) -> None:
        """Let the plan come true, fault by fault."""
        begun = time.monotonic()
        number = itertools.count()
        due: list[tuple[float, int, Steps]] = []
        for spell in plan.spells:
            heapq.heappush(due, (spell.at, next(number), self._turn(spell.sky)))
        for fault in plan.faults:
            heapq.heappush(due, (fault.at, next(number), self._steps(fault)))
        # What has begun is brought to its end, also beyond the time.
        while due or time.monotonic() - begun < seconds:
            for server in self._servers:
                server.look()
            now = time.monotonic() - begun
            if due and due[0][0] <= now:
                _, _, steps = heapq.heappop(due)
                wait = next(steps, None)
                if wait is not None:
                    heapq.heappush(due, (time.monotonic() - begun + wait, next(number), steps))
            else:
                time.sleep(0.02)

    def settle(self) -> None:
        """Calm weather, right clocks, no residents; wait until nothing waits and nothing moves any more."""
        self._line.turn("calm")
        self._publisher.stop()
        for machine in self._machines:
            machine.turn_clock(0)
            machine.close_door()
        begun = time.monotonic()
        while left := self._unsettled():
            if time.monotonic() - begun > _SETTLES:
                self._say(f"did not settle in {_SETTLES:.0f} s: {'; '.join(left)}")
                break
            for server in self._servers:
                server.look()
            for machine in self._machines:
                machine.poke()
            time.sleep(0.5)

    def prove(self) -> proof.Verdict:
        """End everybody, then look at what each has."""
        platform, trustee = self.databases
        self.stop()
        verdict = proof.Verdict()
        written = [paper for machine in self._machines for paper in papers.read(machine.papers)]
        proof.compare_papers(written, proof.stored_cases(platform), verdict)
        stored = proof.platform_rows(platform, "SELECT envelope FROM dp_platform_storedcase")
        there = (bytes(row[0]) for row in stored)
        proof.compare_withdrawals("the platform", there, proof.withdrawn_at(trustee), verdict)
        for machine in self._machines:
            proof.compare_kiosk(machine.name, machine.look.rows, SCOPE, platform, verdict)
            self._compare_withdrawals(machine, verdict)
            verdict.left += [f"{machine.name}: {part.name}" for part in machine.party.state.rglob("*.part")]
        proof.count_promises(platform, verdict)
        proof.search_files(self.home, [self.papers], verdict)
        for database in (platform, trustee):
            proof.search_database(database, verdict)
        proof.search_trustee(trustee, platform, verdict)
        for log in self.home.rglob("output.log"):
            if "Traceback" in log.read_text("utf-8", "replace"):
                verdict.left.append(f"a traceback in {log.relative_to(self.home)}")
        verdict.left += [f"process {process.pid}: {' '.join(process.words)}" for process in running(self.home)]
        return verdict

    def stop(self) -> None:
        """End every process and the line; once more does no harm."""
        for machine in self._machines:
            machine.disk.free()
            machine.party.stop()
        for server in self._servers:
            server.stop()
        self._servers.clear()
        if not self._stopped:
            self._stopped = True
            self._district.stop()

    def close(self, *, keep: bool) -> None:
        """Take the disks away; with `keep` what was on them stays in the folders."""
        for disk in self._disks:
            disk.close(keep=keep)
        self._disks.clear()

    @property
    def faults_done(self) -> Counter[str]:
        """Everything that went wrong, on the line and elsewhere."""
        return self.counted + self._line.counted

    def _machine(self, name: str) -> Machine:
        home = self.home / "district" / name
        disk = self._disk(home / "state", _KIOSK_MEGABYTES)
        return Machine(home, self.papers / name, f"{self._seed}/{name}", self._pace, disk)

    def _disk(self, folder: Path, megabytes: int) -> Disk:
        self._disks.append(Disk(folder, megabytes))
        return self._disks[-1]

    def _unsettled(self) -> list[str]:
        head = proof.platform_rows(self.databases[0], "SELECT max(head) FROM dp_platform_feedhead")[0][0]
        found = []
        for machine in self._machines:
            waiting, at = machine.look.waiting(), machine.look.meta(f"feed:{SCOPE}:head")
            if waiting or at != str(head):
                found.append(f"{machine.name} at head {at} of {head} with {waiting} waiting")
            asked = machine.look.rows("SELECT count(*) FROM withdrawals WHERE handed_at IS NULL")[0][0]
            if asked:
                found.append(f"{machine.name} with {asked} withdrawals")
        return found or self._unfollowed()

    def _unfollowed(self) -> list[str]:
        """What was taken back and is not known everywhere; the platform looks at once, not within a minute."""
        platform, trustee = self.databases
        marks = proof.platform_rows(platform, "SELECT withdraw_hash FROM dp_platform_withdrawalmark")
        if proof.withdrawn_at(trustee) - {row[0] for row in marks}:
            state = str(self._district.platform.state)
            self._district.platform.run("-m", "sync", "platform", "follow-withdrawals", "--state", state)
            return ["the platform follows the trustee"]
        left = proof.Verdict()
        for machine in self._machines:
            self._compare_withdrawals(machine, left)
        return left.leaked

    def _compare_withdrawals(self, machine: Machine, verdict: proof.Verdict) -> None:
        kept = (bytes(row[0]) for row in machine.look.rows("SELECT envelope FROM cases"))
        proof.compare_withdrawals(machine.name, kept, proof.withdrawn_at(self.databases[1]), verdict)

    def _turn(self, sky: str) -> Steps:
        self._line.turn(sky)
        yield from ()

    def _steps(self, fault: Fault) -> Steps:
        """What a fault does."""
        machine = self._machines[fault.whom % len(self._machines)]
        match fault.what:
            case "engine" | "visits":
                machine.strike(fault.what)
            case "power":
                yield from self._alone(machine.name, self._power(machine, fault))
            case "clock":
                machine.turn_clock(fault.amount)
                yield fault.lasts * 4
                machine.turn_clock(0)
            case "full":
                yield from self._alone(machine.name, _full(machine.disk, fault))
            case "restored":
                yield from self._alone(machine.name, self._restored(machine, fault))
            case "cloned":
                yield from self._alone(machine.name, self._cloned(machine))
            case "worker":
                self._workers[fault.whom % WORKERS].kill(fault.lasts)
            case "trustee":
                self._trustee.kill(fault.lasts)
            case "publisher":
                self._publisher.kill(fault.lasts)
            case "platform-full":
                yield from self._alone("platform", _full(self._platform_disk, fault))
            case "platform-restored":
                servers = [*self._workers, self._publisher]
                yield from self._alone("platform", self._server_restored(self.databases[0], servers, fault))
            case "trustee-restored":
                yield from self._alone("trustee", self._server_restored(self.databases[1], [self._trustee], fault))
            case other:
                raise AssertionError(other)
        self.counted[fault.what] += 1

    def _alone(self, name: str, steps: Steps) -> Steps:
        """Do it while nothing else of this kind is done to the same party."""
        while name in self._busy:
            yield 0.2
        self._busy.add(name)
        yield from steps
        self._busy.discard(name)

    def _power(self, machine: Machine, fault: Fault) -> Steps:
        machine.cut_power()
        yield fault.lasts
        machine.start()

    def _restored(self, machine: Machine, fault: Fault) -> Steps:
        """An image is taken, later put back. What never left a dead disk is dead: so first all is delivered."""
        image = self.home / "images" / machine.name
        machine.cut_power()
        machine.take_image(image)
        machine.start()
        yield fault.lasts
        machine.close_door()
        end = time.monotonic() + _EMPTIES
        while not self._all_arrived(machine) and time.monotonic() < end:
            yield 0.3
        if self._all_arrived(machine):
            machine.cut_power()
            machine.put_back(image)
            machine.start()
            self.counted["image put back"] += 1
        machine.open_door()

    def _all_arrived(self, machine: Machine) -> bool:
        """Whether the platform has all that this kiosk delivered: a backup of its own may be put back just now."""
        if machine.waits() or "platform" in self._busy:
            return False
        try:
            delivered = {row[0] for row in machine.look.rows("SELECT case_id FROM cases WHERE state = 'delivered'")}
        except (sqlite3.Error, SqlError):
            return False
        there = proof.platform_rows(self.databases[0], "SELECT case_id FROM dp_platform_storedcase")
        return delivered <= {str(UUID(str(case_id))) for (case_id,) in there}

    def _cloned(self, machine: Machine) -> Steps:
        """The machine is copied with its keys, and both go on."""
        machine.cut_power()
        copies = sum(other.name.startswith(machine.name) for other in self._machines)
        copy = self._machine(f"{machine.name}-copy-{copies}")
        machine.copy_to(copy.home)
        machine.start()
        copy.start()
        self._machines.append(copy)
        yield from ()

    def _server_restored(self, database: Path, servers: list[Server], fault: Fault) -> Steps:
        """A backup is taken while all runs, and put back some time later."""
        folder = self.home / "backups"
        back_up(database, folder)
        yield fault.lasts
        for server in servers:
            server.kill(0.5)
        restore(database, folder)
        platform = self._district.platform
        if database.parent == platform.state:
            # As an operator does after a backup was put back.
            platform.run("-m", "sync", "platform", "restored", "--state", str(platform.state))


def _full(disk: Disk, fault: Fault) -> Steps:
    disk.fill()
    yield fault.lasts
    disk.free()
