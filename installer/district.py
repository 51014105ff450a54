# SPDX-License-Identifier: EUPL-1.2
"""A whole district on this machine: set up once, started within seconds."""

import json
import math
import secrets
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.request import urlopen

from installer.line import Line
from installer.parties import ROOT, Party, PartyError, free_ports, wait_until

DISTRICT = "10046"
SCOPE = f"district:{DISTRICT}"
RESOURCES = ROOT / "resources"
_PORTS = "ports.json"
_PLANNED = "planned"
_DAY_SECONDS = 86_400
_PLACES = {
    "kiosk": ("Remmesweiler", "remmesweiler-dgh", "10046117"),
    "second-kiosk": ("Winterbach", "winterbach-dgh", "10046117"),
}


class District:
    """Trustee, platform, line, two kiosks, and a desk per shop, pick-up point and office that is wanted."""

    def __init__(
        self,
        home: Path,
        shops: tuple[str, ...],
        points: tuple[str, ...] = (),
        offices: tuple[str, ...] = (),
        *,
        settings: str = "",
        make_line: Callable[[dict[int, int]], Line] = Line,
    ) -> None:
        """Shops, pick-up points and offices that get a desk. What was set up here for others is set up anew.

        `settings`: further lines of every device's settings.toml.
        Raises PartyError where the folder holds something that is no district.
        """
        self.home = home
        self.shops = shops
        self.settings = settings
        self._shape = json.dumps([shops, points, offices, *([settings] if settings else [])])
        self._prepare_home()
        self._ports = self._remembered_ports()
        self.trustee = Party(home / "trustee")
        self.platform = Party(home / "platform")
        self.kiosk = Party(home / "kiosk")
        self.second_kiosk = Party(home / "second-kiosk")
        self.desks = {shop: Party(home / f"desk-{shop}") for shop in shops}
        self.pick_up_desks = {point: Party(home / f"pick-up-{point}") for point in points}
        self.office_desks = {office: Party(home / f"office-{office}") for office in offices}
        self.line = make_line({self._ports[0]: self._ports[2], self._ports[1]: self._ports[3]})

    @property
    def issuer(self) -> str:
        """The trustee's address as devices know it: the near end of the line."""
        return f"http://127.0.0.1:{self._ports[0]}"

    @property
    def address(self) -> str:
        """The platform's address as devices know it."""
        return f"http://127.0.0.1:{self._ports[1]}"

    @property
    def pages(self) -> str:
        """The address of the platform's pages for staff; not by way of the line, which may be cut."""
        return f"http://127.0.0.1:{self._ports[3]}/admin/"

    def let_in(self, user: str, shop: str = "") -> str:
        """Make somebody who may sign in to these pages, as staff or as a shop's owner; returns the password."""
        password = secrets.token_urlsafe(12)
        words = ["-m", "sync", "platform", "staff", "--state", str(self.platform.state), "--user", user]
        words += ["--password-stdin", *(["--shop", shop] if shop else [])]
        self.platform.run(*words, stdin=f"{password}\n".encode())
        return password

    def start_servers(self) -> None:
        """Set up what is missing, then start trustee and platform and mend the line."""
        ready = self.home / "ready"
        if not ready.exists():
            self._set_up_servers()
        elif self._seconds_since_planned() > _DAY_SECONDS:
            # Weeks go by, and a district that was set up long ago would have none left to order for.
            self.publish()
        with ThreadPoolExecutor() as pool:
            parties = (self.trustee, self.platform)
            list(pool.map(self._serve, ("trustee", "platform"), parties, (self._ports[2], self._ports[3])))
        self.line.mend()
        if not ready.exists():
            self._enrol_all()
            ready.write_text(self._shape, "utf-8")

    def publish(self) -> None:
        """Plan the weeks ahead and publish everything."""
        state = str(self.platform.state)
        self.platform.run("-m", "sync", "platform", "plan", "--state", state)
        self.platform.run("-m", "sync", "platform", "publish", "--state", state, "--scope", SCOPE)
        (self.home / _PLANNED).touch()

    def stop(self) -> None:
        """End every process of the district."""
        desks = (*self.desks.values(), *self.pick_up_desks.values(), *self.office_desks.values())
        parties = [self.kiosk, self.second_kiosk, *desks, self.platform, self.trustee]
        with ThreadPoolExecutor(len(parties)) as pool:
            list(pool.map(Party.stop, parties))
        self.line.close()

    def _seconds_since_planned(self) -> float:
        planned = self.home / _PLANNED
        return time.time() - planned.stat().st_mtime if planned.exists() else math.inf

    def _serve(self, side: str, party: Party, port: int) -> None:
        ready = party.state / "ready"
        ready.unlink(missing_ok=True)
        process = party.start(
            "-m", "sync", side, "serve", "--state", str(party.state), "--port", str(port), "--ready-file", str(ready)
        )

        def listens() -> bool:
            if process.poll() is not None:
                hint = "; another demo may still run on this state" if "port" in party.last_words() else ""
                raise PartyError(f"the {side} ended by itself: {party.last_words()}{hint}")
            return ready.exists()

        wait_until(f"{side} listens", listens)

    def _set_up_servers(self) -> None:
        trustee, platform = str(self.trustee.state), str(self.platform.state)
        key = self.home / "feed-key.json"
        with ThreadPoolExecutor() as pool:
            first = pool.submit(
                self.trustee.run, "-m", "sync", "trustee", "init", "--state", trustee, "--issuer", self.issuer,
                "--platform", self.address,
            )  # fmt: skip
            self.platform.run(
                "-m", "sync", "platform", "init", "--state", platform, "--base-url", self.address, "--issuer",
                self.issuer, "--district", DISTRICT,
            )  # fmt: skip
            self.platform.run("-m", "sync", "platform", "load", "--state", platform, "--resources", str(RESOURCES))
            self.platform.run("-m", "sync", "platform", "feed-key", "--state", platform, "--out", str(key))
            first.result()
        self.trustee.run("-m", "sync", "trustee", "feed-key", "--state", trustee, "--jwk", str(key))
        self._permit_surveys()
        self.publish()
        self._serve("trustee", self.trustee, self._ports[2])
        with urlopen(f"http://127.0.0.1:{self._ports[2]}/v1/jwks", timeout=10) as answer:
            (self.home / "trustee-keys.json").write_bytes(answer.read())
        self.trustee.stop()
        self.platform.run(
            "-m", "sync", "platform", "trust", "--state", platform, "--jwks", str(self.home / "trustee-keys.json")
        )

    def _permit_surveys(self) -> None:
        """What an operator of the trustee does who has looked at a survey."""
        surveys = json.loads((RESOURCES / "surveys" / "surveys.json").read_text("utf-8"))
        for name, survey in surveys.items():
            until = date.fromisoformat(survey["collects_until"])
            if until >= datetime.now(UTC).date():
                self.trustee.run(
                    "-m", "sync", "trustee", "survey", "--state", str(self.trustee.state), "--survey", name,
                    "--until", until.isoformat(),
                )  # fmt: skip

    def _enrol_all(self) -> None:
        """Desks first: a kiosk's first policy then names all of them."""
        wanted = [(desk, f"desk:{shop}", f"shop:{shop}") for shop, desk in self.desks.items()]
        wanted += [(desk, f"desk:{point}", f"pickup:{point}") for point, desk in self.pick_up_desks.items()]
        wanted += [(desk, f"desk:{office}", f"office:{office}") for office, desk in self.office_desks.items()]
        with ThreadPoolExecutor(4) as pool:
            jobs = [pool.submit(self._enrol, desk, name, "10046117", recipient) for desk, name, recipient in wanted]
            for job in jobs:
                job.result()
        for name, (village, point, municipality) in _PLACES.items():
            party = self.kiosk if name == "kiosk" else self.second_kiosk
            settings = (
                f'village = "{village}"\npickup_points = ["{point}"]\ndisplay_mm = [268, 476]\n'
                f'printer = "simulator:{party.home / "paper"}"\n{self.settings}'
            )
            (party.state / "settings.toml").write_text(settings, "utf-8")
            self._enrol(party, f"kiosk:{village.lower()}", municipality, "")

    def _enrol(self, party: Party, name: str, municipality: str, recipient: str) -> None:
        words = ["-m", "sync", "trustee", "invite", "--state", str(self.trustee.state), "--party", name]
        words += ["--district", DISTRICT, "--municipality", municipality, "--scope", SCOPE]
        code = self.trustee.run(*words, *(["--recipient", recipient] if recipient else [])).strip()
        desk = ["--desk"] if recipient else []
        party.run("-m", "sync", "enrol", "--state", str(party.state), "--trustee", self.issuer, "--code", code, *desk)

    def _prepare_home(self) -> None:
        """A folder that is new, empty, or ours; one of another shape, or half set up, is emptied."""
        ready, ports = self.home / "ready", self.home / _PORTS
        if self.home.exists() and any(self.home.iterdir()) and not ports.exists():
            raise PartyError(f"{self.home} holds something else; name an empty folder")
        if ports.exists() and (not ready.exists() or ready.read_text("utf-8") != self._shape):
            shutil.rmtree(self.home)
        self.home.mkdir(parents=True, exist_ok=True)

    def _remembered_ports(self) -> list[int]:
        """Addresses are part of what was signed at enrolment, so they stay the same from start to start."""
        file = self.home / _PORTS
        if not file.exists():
            file.write_text(json.dumps(free_ports(4)), "ascii")
        ports: list[int] = json.loads(file.read_text("ascii"))
        return ports
