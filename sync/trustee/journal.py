# SPDX-License-Identifier: EUPL-1.2
"""The trustee's log: JSON lines with a closed list of fields, none of which can hold anything personal."""

import logging
from collections.abc import MutableMapping
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, Final

import structlog

from sync.contract.times import Clock, to_wire

FIELDS: Final = frozenset(
    {"event", "level", "time", "route", "method", "status", "problem", "party", "count", "error", "where", "port"}
)


class Journal:
    """Writes into `logs/trustee.log`, five files of 5 MB. Fields that are not listed are dropped."""

    def __init__(self, state_dir: Path, clock: Clock) -> None:
        folder = state_dir / "logs"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = RotatingFileHandler(
            folder / "trustee.log", maxBytes=5 * 1024 * 1024, backupCount=4, encoding="utf-8"
        )
        self._file.setFormatter(logging.Formatter("%(message)s"))
        target = logging.Logger("dorfpunkt.trustee", logging.INFO)
        target.addHandler(self._file)
        self._log: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
            target,
            processors=[
                structlog.processors.add_log_level,
                _stamp(clock),
                _only_listed,
                structlog.processors.JSONRenderer(),
            ],
            wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        )

    def info(self, event: str, **fields: str | int) -> None:
        """Write what happened."""
        self._log.info(event, **fields)

    def error(self, event: str, **fields: str | int) -> None:
        """Write what must not happen."""
        self._log.error(event, **fields)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def silence_framework() -> None:
    """Keep Django from writing paths and tracebacks to the terminal; failures are logged by the views."""
    framework = logging.getLogger("django")
    framework.addHandler(logging.NullHandler())
    framework.propagate = False


def place_of(error: BaseException) -> str:
    """File and line where an error arose; its text could quote a message and is not logged."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


def _stamp(clock: Clock) -> structlog.typing.Processor:
    def stamp(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        moment: datetime = clock()
        fields["time"] = to_wire(moment)
        return fields

    return stamp


def _only_listed(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: value for name, value in fields.items() if name in FIELDS}
