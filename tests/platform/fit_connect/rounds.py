# SPDX-License-Identifier: EUPL-1.2
"""A process that hands over round by round, as it is told on stdin, and may die at a step: `rounds.py STORE STATE`.

A line in, a line out, both JSON. `dies`: a method of the client, before or after which this round ends as if the
process had been killed there: nothing of ours runs any more, and what was not committed is gone. `meanwhile`:
methods before which another process has a whole round.
"""

import json
import os
import sys
from collections.abc import Callable
from copy import copy
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec
import structlog

from sync.contract.times import from_wire
from sync.platform.application import configure_django, read_secrets
from sync.platform.connectors.fit_connect import Account, FitConnectClient
from sync.platform.state import StateDir
from tests.platform.entry import FileStore


class DiedError(BaseException):
    """The process is gone."""


class MortalClient(FitConnectClient):
    """Dies before or after one of its calls."""

    def __init__(self, account: Account, dies: str, before: dict[str, Callable[[], object]]) -> None:
        super().__init__(account)
        self._dies = dies
        self._before = before

    def announce(self, *arguments: Any) -> Any:
        return self._through("announce", *arguments)

    def submit(self, *arguments: Any) -> Any:
        return self._through("submit", *arguments)

    def events(self, *arguments: Any) -> Any:
        return self._through("events", *arguments)

    def _through(self, name: str, *arguments: Any) -> Any:
        if act := self._before.pop(name, None):
            act()
        if self._dies == f"before {name}":
            raise DiedError
        if self._dies == f"defect at {name}":
            self._dies = ""
            raise ZeroDivisionError
        told = getattr(super(), name)(*arguments)
        if self._dies == f"after {name}":
            raise DiedError
        return told


def _do(order: dict[str, Any]) -> dict[str, Any]:
    from django.db import connection

    from sync.platform.cases.models import StoredCase
    from sync.platform.ecosystems.services.fit_connect.exchange import deliver, resume, send_anew
    from sync.platform.ecosystems.services.fit_connect.models import FitConnectDelivery, RestoredDeliveries
    from sync.platform.ecosystems.services.models import CitizenService, Office, Provision
    from sync.platform.status.summary import summarise

    now = from_wire(order["now"])
    match order["do"]:
        case "round":
            account, log = msgspec.convert(order["account"], Account), structlog.get_logger()
            other = FitConnectClient(account)
            before = {name: lambda: deliver("10046", other, now, log) for name in order.get("meanwhile", ())}
            client = MortalClient(account, order.get("dies", ""), before)
            try:
                return asdict(deliver("10046", client, now, log))
            except DiedError:
                connection.close()
                return {"died": True}
            finally:
                client.close()
                other.close()
        case "resume" | "anew":
            act = resume if order["do"] == "resume" else send_anew
            rows = list(FitConnectDelivery.objects.all())
            # Each is clicked as often as `clicks` says, on a page that was opened before.
            return {"done": sum(act(copy(row), now) for row in rows for _ in range(order.get("clicks", 1)))}
        case "status":
            found = summarise(now)
            return {"stopped": found.stopped, "struggling": found.struggling, "untaken": found.untaken}
        case "provide":
            Provision.objects.exclude(fit_connect=None).delete()
            for office, channel in order["channels"]:
                Office.objects.get_or_create(pk=office, defaults={"name": office, "authority": office})
                Provision.objects.create(
                    service_id=CitizenService.objects.values_list("pk", flat=True)[0], places=["10046117"],
                    office_id=office, form="hund-anmelden", fit_connect=channel,
                )  # fmt: skip
        case "clear":
            FitConnectDelivery.objects.all().delete()
            RestoredDeliveries.objects.all().delete()
            StoredCase.objects.filter(kind="application-relay").update(state="void")
    return {}


def main(store: str, state_dir: str) -> None:
    """Obey until stdin ends."""
    state = StateDir(Path(state_dir), os.environ.get("DATABASE_URL", ""))
    configure_django(state, read_secrets(FileStore(Path(store))))
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_do(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
