# SPDX-License-Identifier: EUPL-1.2
"""Where log lines go that may be lost: a full disk costs lines, never an answer or a process."""

import contextlib
from typing import TextIO, cast


def droppable_lines(stream: TextIO) -> TextIO:
    """The stream as a logger may have it: what cannot be written is dropped, and closing never fails."""
    return cast(TextIO, _Lines(stream))


class _Lines:
    """As much of a text stream as loggers use."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write what there is room for; returns how much was asked for."""
        with contextlib.suppress(OSError):
            self._stream.write(text)
        return len(text)

    def close(self) -> None:
        """Close the stream, also where its last lines find no room."""
        with contextlib.suppress(OSError):
            self._stream.close()

    def flush(self) -> None:
        """Hand on what was written."""
        with contextlib.suppress(OSError):
            self._stream.flush()
