# SPDX-License-Identifier: EUPL-1.2
"""Puts questions for receipts to the platform's own handler, and tells by which way each was answered.

A process of its own, since Django takes one platform a process. On stdin a JSON list of [kiosk, reference, seconds
later]; on stdout, for each, the answer, the queries as they went to the database, and the lines of ours that were
run, in order. The clock stands still between questions.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import Any

from sync.contract.times import from_wire
from sync.platform.application import build_application, read_secrets
from sync.platform.state import StateDir
from tests.platform.entry import FileStore
from tests.platform.running import NOW, ROOT

OURS = str(ROOT / "sync")


class SilentLedger:
    """Nobody asks it here."""

    def states(self, receipts: frozenset[str]) -> None:
        raise AssertionError("no consent is looked at when a receipt is asked for")

    def withdrawals(self, since: str) -> None:
        """Nothing is heard."""

    def close(self) -> None:
        """There is nothing to close."""


def main(state: Path, store: Path) -> None:
    """Answer every question on stdin."""
    moment = from_wire(NOW)
    build_application(StateDir(state), read_secrets(FileStore(store)), lambda: moment, SilentLedger())

    from django.db import connection

    from sync.contract.trust import DETAIL_TYPE, Detail
    from sync.platform.access.grants import DetailGrants
    from sync.platform.access.guard import Caller
    from sync.platform.access.models import LookupBucket, Party
    from sync.platform.cases.endpoints import KioskEndpoints
    from sync.platform.kinds import case_kinds
    from sync.platform.wire.messages import ProblemError, Request, problem_response

    def question(party: str, reference: str, seconds: float) -> dict[str, Any]:
        nonlocal moment
        moment += timedelta(seconds=seconds)
        row = Party.objects.get(name=party)
        details = (Detail(DETAIL_TYPE, ("mailbox",)),)
        endpoints = KioskEndpoints("10046", case_kinds, SilentLedger(), lambda: moment, None)  # type: ignore[arg-type]
        request = Request("GET", "/v1/answers/x", "/v1/answers/x", params={"lookup_id": reference})
        queries: list[str] = []
        lines: list[str] = []

        def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            queries.append(sql)
            return execute(sql, params, many, context)

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            if not frame.f_code.co_filename.startswith(OURS):
                return None
            if event == "line":
                lines.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}")
            return trace

        with connection.execute_wrapper(watch):
            sys.settrace(trace)
            try:
                response = endpoints.answers(request, Caller(row, DetailGrants(details), row.jwk))
            except ProblemError as error:
                response = problem_response(error)
            finally:
                sys.settrace(None)
        left = {bucket.name: bucket.tokens for bucket in LookupBucket.objects.all()}
        return {
            "status": response.status,
            "headers": dict(response.headers),
            "body": bytes(response.body).decode(),  # type: ignore[arg-type]
            "queries": queries,
            "lines": lines,
            "left": left,
        }

    json.dump([question(*words) for words in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
