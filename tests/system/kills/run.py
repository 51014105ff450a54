# SPDX-License-Identifier: EUPL-1.2
"""Plays visits, kills, and judges what was shown, stored, announced and delivered."""

import threading
from uuid import UUID

from installer.parties import Party, wait_until
from sync.contract.receipt_code import derive
from tests.system.kills.plan import FATAL, Plan, Result
from tests.system.processes import of_role, strike
from tests.system.resident import BrokenOffError, Resident, Seen
from tests.system.stage import Kiosk, Stage

_STARTS = 90.0
_ARRIVES = 180.0


class Run:
    """One district and one kiosk, killed again and again."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.kiosk = Kiosk(Party(stage.home / "testdorf"))

    def start(self) -> None:
        """Enrol the kiosk where that is still to do, and start it."""
        self.kiosk = self.stage.kiosk("testdorf")
        self.kiosk.start()
        if self._next_page() == "Interrupted":
            self._dismiss()
        self.kiosk.hand.wait_text("Abholen:", _STARTS)

    def kill(self, plan: Plan) -> Result:
        """Play a visit, strike, and judge."""
        cases, papers = self._cases(), self.kiosk.papers()
        if plan.offline:
            self.stage.district.line.cut()
        seen = self._play(plan)
        next_page = self._recover(plan)
        self.stage.district.line.mend()
        after = self._cases()
        made = {case_id: after[case_id] for case_id in after.keys() - cases.keys()}
        faults = [*_shown_faults(seen, made), *self._announcing_faults(plan, made, papers, next_page)]
        if next_page == "Interrupted":
            faults += self._take_receipt(plan, seen, made)
        return Result(plan, seen.pages[-3:], seen.code, sorted(made), next_page, faults)

    def settle(self, committed: set[str]) -> list[str]:
        """Let everything arrive, and compare what is here with what is there."""
        self.kiosk.kill()
        self.kiosk.start()
        wait_until("everything is delivered", lambda: self.kiosk.waiting() == 0, _ARRIVES)
        here, there = self._cases(), self.stage.arrived()
        faults = [f"lost: {case_id} left the file" for case_id in committed - here.keys()]
        for case_id, (kind, _) in here.items():
            arrived = there.pop(UUID(case_id), None)
            if arrived is None:
                faults.append(f"lost: {case_id} never arrived")
            elif (kind == "void") != (arrived[1] == "void"):
                faults.append(f"doubled: {case_id} is {kind} here and {arrived[1]} there")
        own = [case_id for case_id, (_, _, kiosk) in there.items() if kiosk == "kiosk:testdorf"]
        return faults + [f"doubled: {case_id} was never confirmed here" for case_id in own]

    def stop(self) -> None:
        """End the kiosk."""
        self.kiosk.stop()

    def _play(self, plan: Plan) -> Seen:
        struck = threading.Event()
        timers: list[threading.Timer] = []

        def reached(phase: str) -> None:
            if phase == plan.phase:
                timers.append(threading.Timer(plan.after, self._strike, (plan, struck)))
                timers[-1].start()

        resident = Resident(self.kiosk.hand, struck, reached)
        try:
            resident.shop()
            resident.confirm()
            if plan.phase == "confirmed":
                resident.stay(plan.after)
            if plan.phase == "undoing":
                resident.undo()
            resident.finish()
        except BrokenOffError:
            pass
        finally:
            for timer in timers:
                timer.join()
        self.kiosk.hand.close()
        return resident.seen

    def _strike(self, plan: Plan, struck: threading.Event) -> None:
        if plan.role in FATAL:
            struck.set()
        home = self.stage.home
        if plan.role == "kiosk":
            self.kiosk.party.kill()
            return
        if plan.role in ("platform", "trustee"):
            found = of_role(home / plan.role, plan.role)
        else:
            found = of_role(self.kiosk.party.home, "visit" if plan.role == "spare" else plan.role)
        if found:
            strike(found[-1] if plan.role == "spare" else found[0])

    def _recover(self, plan: Plan) -> str:
        """Do what an operator's machine does by itself, and tell what then stands on the screen."""
        if plan.role in ("platform", "trustee"):
            self.stage.restart(plan.role)
        if plan.role == "supervisor":
            # Its children must go by themselves: there is nobody left to end them.
            self.kiosk.wait_gone()
        if plan.role in ("kiosk", "supervisor"):
            self.kiosk.kill()
            self.kiosk.start()
        return self._next_page() if plan.role in FATAL else ""

    def _next_page(self) -> str:
        return self.kiosk.hand.wait_page("NoticeBoard", "Interrupted", seconds=_STARTS)

    def _announcing_faults(
        self, plan: Plan, made: dict[str, tuple[str, str]], papers: set[str], next_page: str
    ) -> list[str]:
        """A stored order whose receipt nobody holds must be told of by whatever stands on the screen next."""
        kept = [case_id for case_id, (kind, _) in made.items() if kind != "void"]
        if plan.role not in FATAL or not kept or self.kiosk.papers() != papers or next_page == "Interrupted":
            return []
        return [f"unannounced: {kept[0]} is stored, no receipt, and the screen shows {next_page}"]

    def _take_receipt(self, plan: Plan, seen: Seen, made: dict[str, tuple[str, str]]) -> list[str]:
        """Answer the page Interrupted: take the receipt, or say that it was somebody else."""
        faults: list[str] = []
        hand, papers = self.kiosk.hand, self.kiosk.papers()
        hand.wait_text("ist sicher gespeichert")
        if plan.prints:
            hand.tap_like("Ja, das war ich", then="Confirmed")
            code = Resident(hand).read_code()
            if seen.code not in ("", code):
                faults.append("lost: the receipt bears another code than the page did")
            if derive(code).lookup_id not in {lookup for _, lookup in made.values()}:
                faults.append("lost: the receipt is of no order of this visit")
            wait_until("the receipt is printed", lambda: self.kiosk.papers() != papers, 30)
            hand.tap_like("Fertig", then="NoticeBoard")
        else:
            self._dismiss()
        return faults

    def _dismiss(self) -> None:
        """`That was not me`, or `go on` where the receipt is too old to be printed."""
        hand = self.kiosk.hand
        hand.tap("Nein, das war ich nicht", "Weiter", then="Home")
        hand.tap_like("Fertig", then="NoticeBoard")

    def _cases(self) -> dict[str, tuple[str, str]]:
        """Case ids with kind and receipt."""
        rows = self.kiosk.rows("SELECT case_id, kind, coalesce(lookup_id, '') FROM cases")
        return {case_id: (kind, lookup_id) for case_id, kind, lookup_id in rows}


def _shown_faults(seen: Seen, made: dict[str, tuple[str, str]]) -> list[str]:
    """What the pages said against what is in the file."""
    faults = []
    if len(made) > 1:
        faults.append(f"doubled: one visit left {len(made)} orders")
    if seen.confirmed and not made:
        faults.append("lost: the page said stored, the file holds nothing")
    kinds = [kind for kind, _ in made.values()]
    if seen.undone and kinds != ["void"]:
        faults.append(f"doubled: the page said taken back, the file holds {kinds}")
    if seen.code and not seen.undone and made:
        lookups = {lookup for _, lookup in made.values() if lookup}
        if lookups and derive(seen.code).lookup_id not in lookups:
            faults.append("lost: the code shown is not the one stored")
    return faults
