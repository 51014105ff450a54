# SPDX-License-Identifier: EUPL-1.2
"""A process that does round by round what it is told on stdin, and may die at a step: `rounds.py STORE STATE`.

A line in, a line out, both JSON. `dies`: a method of the client, before or after which this round ends as if the
process had been killed there: nothing of ours runs any more, and what was not committed is gone.
"""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import structlog

from sync.contract.times import from_wire
from sync.platform.application import configure_django, read_secrets
from sync.platform.connectors.zms import ZmsClient
from sync.platform.state import StateDir
from tests.platform.entry import FileStore


class DiedError(BaseException):
    """The process is gone."""


class MortalClient:
    """Dies before or after one of its calls, the first of that name."""

    def __init__(self, base_url: str, dies: str) -> None:
        self._client, self._dies = ZmsClient(base_url), dies

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> Any:
            if self._dies == f"before {name}":
                raise DiedError
            told = getattr(self._client, name)(*arguments)
            if self._dies == f"after {name}":
                raise DiedError
            return told

        return getattr(self._client, name) if name == "close" else call


def _do(order: dict[str, Any]) -> dict[str, Any]:
    from django.db import connection, transaction

    from sync.platform.ecosystems.services.appointments.models import AppointmentOffer
    from sync.platform.ecosystems.services.zms.exchange import doubt, exchange
    from sync.platform.ecosystems.services.zms.models import ZmsPlace, ZmsSource
    from sync.platform.status.summary import summarise

    now = from_wire(order["now"])
    match order["do"]:
        case "round":
            log = structlog.get_logger()
            try:
                told = exchange("10046", lambda url: MortalClient(url, order["dies"]), now, log)  # type: ignore[arg-type, return-value]
            except DiedError:
                connection.close()
                return {"died": True}
            return asdict(told)
        case "offer":
            AppointmentOffer.objects.update_or_create(pk=order["slug"], defaults=order["fields"])
        case "source":
            # At those of other tests nobody listens any more.
            ZmsSource.objects.exclude(pk=order["slug"]).delete()
            ZmsSource.objects.update_or_create(pk=order["slug"], defaults=order["fields"])
        case "drop":
            AppointmentOffer.objects.get(pk=order["slug"]).slots.filter(slot_id=order["slot"]).update(dropped=True)
        case "restored":
            with transaction.atomic():
                return {"looks": doubt(now)}
        case "status":
            found = summarise(now)
            return {name: getattr(found, name) for name in ("zms_problems", "zms_untaken", "zms_stuck", "zms_gone")}
        case "places":
            rows = ZmsPlace.objects.filter(source=order["slug"]).order_by("begins_at", "pk")
            return {"places": list(rows.values("state", "number", "reference", "problem", "case", "slot__slot_id"))}
    return {}


def main(store: str, state_dir: str) -> None:
    """Obey until stdin ends."""
    state = StateDir(Path(state_dir), os.environ.get("DATABASE_URL", ""))
    configure_django(state, read_secrets(FileStore(Path(store))))
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_do(json.loads(line)), default=str) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
