# SPDX-License-Identifier: EUPL-1.2
"""From a document to paper: drawn in the worker process, then printed."""

from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from typing import TypeVarTuple

from kiosk.printing.printers import PrinterState, PrintResult
from kiosk.printing.receipt import Paper
from kiosk.visit import Visit

Ts = TypeVarTuple("Ts")


async def print_out(visit: Visit, title: str, render: Callable[[*Ts, Paper], bytes], *values: *Ts) -> PrintResult:
    """Print `render(*values, paper)` on the visit's printer and wait until it is out; one document at a time.

    `title` is seen in queues and must name nobody; `render` and its values can be pickled.
    """
    async with visit.at_printer:
        if await visit.printer.state() is PrinterState.NONE:
            return PrintResult(printed=False, state=PrinterState.NONE)
        paper: Paper = "roll80" if visit.settings.paper == "80mm" else "a5"
        try:
            data = await visit.workers.process(render, *values, paper)
        except BrokenExecutor:
            # The worker died (memory, a kill): as if the printer did not answer.
            return PrintResult(printed=False, state=PrinterState.SILENT)
        return await visit.printer.print_pdf(data, title)
