# SPDX-License-Identifier: EUPL-1.2
"""Log lines as JSON, with nothing personal in them: no bodies, tokens, receipt references or query strings."""

import logging
from pathlib import Path
from typing import TextIO

import structlog
from structlog.typing import FilteringBoundLogger

from sync.contract.times import Clock, to_wire
from sync.contract.writing import droppable_lines


def open_log(folder: Path, clock: Clock) -> FilteringBoundLogger:
    """A logger that appends to `platform.jsonl` in this folder, one object a line."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return make_logger((folder / "platform.jsonl").open("a", encoding="utf-8", buffering=1), clock)


def make_logger(stream: TextIO, clock: Clock) -> FilteringBoundLogger:
    """A logger on an open stream; the platform's clock gives the times."""

    def stamp(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {"at": to_wire(clock()), **event}

    logger: FilteringBoundLogger = structlog.wrap_logger(
        structlog.WriteLogger(droppable_lines(stream)),
        processors=[
            structlog.processors.add_log_level,
            stamp,
            _exception_by_place,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )
    return logger


def _exception_by_place(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Replace an exception by its type and where it arose: its message may quote what people wrote."""
    error = event.pop("error", None)
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        if trace is not None:
            event["where"] = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
    return event


class StandardBridge(logging.Handler):
    """Takes what libraries log. Only the template of a message is kept, since its arguments hold paths."""

    def __init__(self, log: FilteringBoundLogger) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self._log.warning("library", logger=record.name, template=str(record.msg), error=error)
