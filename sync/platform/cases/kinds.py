# SPDX-License-Identifier: EUPL-1.2
"""What a kind of case must be able to say; each ecosystem brings its own, the platform brings two."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from sync.contract.cases import CaseState
from sync.platform.cases.checks import Checked
from sync.platform.cases.models import StoredCase

Touches = Literal["nothing", "reads", "writes"]


@dataclass(frozen=True)
class Judgement:
    """In which state a case is stored, with which routing."""

    state: CaseState = "stored"
    routing: dict[str, str] = field(default_factory=dict)
    reserved: UUID | None = None
    """The allotment of a unit that was taken for it; only a kind that `writes` takes one."""


@dataclass(frozen=True)
class Unfit:
    """The case cannot be carried out: status and problem of its result."""

    status: int
    problem: str
    detail: str = ""


class CaseKind(Protocol):
    """The rules of one kind, called inside the transaction that stores the case."""

    @property
    def sealed(self) -> bool:
        """Whether the payload must be a JWE."""

    @property
    def touches(self) -> Touches:
        """What its judgement does with other cases; before it reads any, all that came earlier is written."""

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """The state of a new case."""

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Whether a cancellation that arrives now is still in time."""

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Cases that mean nothing once this one is cancelled."""


@dataclass(frozen=True)
class VoidKind:
    """What an undo within thirty seconds left behind: it holds a number in the chain and nothing else."""

    sealed: bool = False
    touches: Touches = "nothing"

    def judge(self, case: Checked, arrived_at: datetime) -> Judgement | Unfit:
        """Stored as void; it must carry nothing."""
        if case.envelope.payload or case.envelope.uses:
            return Unfit(422, "bad-void", "a void carries no payload and promises nothing")
        return Judgement("void", dict(case.envelope.routing))

    def may_cancel(self, case: StoredCase, arrived_at: datetime) -> bool:
        """Nothing to cancel."""
        return False

    def followers(self, case: StoredCase) -> Iterable[StoredCase]:
        """Nothing hangs on it."""
        return ()
