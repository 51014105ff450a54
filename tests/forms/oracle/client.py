# SPDX-License-Identifier: EUPL-1.2
"""Asks ODK's own engine: a form and steps go in, what every node says after each step comes out."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

NOW = "2026-11-28T09:00:00+01:00"
"""What its clock shows unless a test says otherwise."""
_ZONE = "Europe/Berlin"


class Set(msgspec.Struct, frozen=True):
    """Answer a question: text as XML has it, or the values of a choice of many."""

    set: str
    value: str | list[str]


class Add(msgspec.Struct, frozen=True):
    """Add an instance at the end of a repeat."""

    add: str


class Remove(msgspec.Struct, frozen=True):
    """Remove one instance of a repeat: `/data/rep[2]`."""

    remove: str


Step = Set | Add | Remove


class Node(msgspec.Struct, frozen=True):
    """What one node of the primary instance says; groups and instances of a repeat have no value and no validity."""

    ref: str
    """With an index for instances of a repeat alone: `/data/rep[1]/q`."""
    kind: str
    value: str | None
    """As the XML has it: empty while the node is not relevant."""
    relevant: bool
    required: bool
    readonly: bool
    valid: bool | None
    """The constraint is satisfied; whether something required is there, it does not say."""
    label: str | None
    choices: list[tuple[str, str | None]] | None


class Played(msgspec.Struct, frozen=True):
    """One state after loading, and one after each step."""

    states: list[list[Node]]
    refused: dict[int, str] = {}
    """Why a step was not taken, by its position; it left everything as it was."""
    instance: str = ""
    """What would be handed in after the last step."""


class _Answer(msgspec.Struct, frozen=True):
    error: str | None = None
    states: list[list[Node]] = []
    refused: dict[str, str] = {}
    instance: str = ""


class OracleError(Exception):
    """ODK's engine does not take the form; the message is its own words."""


@dataclass
class Oracle:
    """A running engine."""

    process: subprocess.Popen[bytes]

    def play(
        self, form: str, steps: Sequence[Step] = (), *, resources: Mapping[str, str] | None = None, now: str = NOW,
        language: str | None = None,
    ) -> Played:  # fmt: skip
        """Load a form, do the steps and say each state. Raises OracleError.

        `resources` are texts by their `jr://` address, `now` is a moment in ISO 8601, `language` the form's own name
        of one of its languages.
        """
        asked = {"form": form, "steps": steps, "resources": resources or {}, "now": now}
        if language is not None:
            asked["language"] = language
        to, back = _pipes(self.process)
        to.write(msgspec.json.encode(asked) + b"\n")
        to.flush()
        line = back.readline()
        if not line:
            raise OracleError("the engine ended")
        answer = msgspec.json.decode(line, type=_Answer)
        if answer.error is not None:
            raise OracleError(answer.error)
        refused = {int(position): why for position, why in answer.refused.items()}
        return Played(answer.states, refused, answer.instance)


@contextmanager
def oracle(program: Path) -> Iterator[Oracle]:
    """ODK's engine, ready to be asked, from the folder that `installer.node.forms_oracle` names."""
    with subprocess.Popen(
        ["node", "server.mjs"], cwd=program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=os.environ | {"TZ": _ZONE},
    ) as process:  # fmt: skip
        try:
            yield Oracle(process)
        except BaseException:
            # It may be in the midst of a long answer that nobody wants any more.
            process.kill()
            raise
        # Its questions are over.
        process.communicate()
    assert process.returncode == 0


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
