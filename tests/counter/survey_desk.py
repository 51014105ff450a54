# SPDX-License-Identifier: EUPL-1.2
"""An office's desk with surveys of its own: open ones, one that is being collected, one that can be counted."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from uuid import uuid4

import msgspec

from sync.contract.feed import Item, encode_items
from sync.contract.signing import generate_key, public_jwk, sha256_hex, verify_detached
from sync.contract.surveys import (
    KIND_SURVEY,
    RESULT_TYP,
    Answered,
    CollectedAnswer,
    CollectedAnswers,
    Survey,
    SurveyResult,
    padded,
)
from sync.replica.content import apply_bundle
from sync.replica.sealing import seal
from sync.replica.surveys import settle_result, take_collected, waiting_results
from tests.counter.office_desk import OFFICE_DESK, OfficeStage
from tests.opening import open_replica
from tests.walk.stage import MONDAY, SCOPE, district_items

OVER, OPEN = "gezaehlt-wird", "dorf-fehlt"


class SurveyStage(OfficeStage):
    """The town hall of `OfficeStage`, which asks the village as well."""

    def __init__(self, state: Path, settings: str) -> None:
        super().__init__(state, settings)
        known = district_items(MONDAY)
        listed = next(item for item in known if item.kind == KIND_SURVEY)
        survey = msgspec.structs.replace(msgspec.json.decode(listed.body, type=Survey), recipient=OFFICE_DESK)
        over = msgspec.structs.replace(
            survey, title={"de": "Was fehlte Ihnen im Sommer?"}, opens=date(2026, 6, 1), closes=date(2026, 8, 31),
            collects_until=date(2026, 10, 5),
        )  # fmt: skip
        coming = msgspec.structs.replace(over, title={"de": "Der Herbst"}, collects_until=date(2026, 12, 1))
        self.xml_sha256 = survey.xml_sha256
        ours = [_item(OPEN, survey), _item(OVER, over), _item("kommt-noch-an", coming)]
        bundle = encode_items([item for item in known if item.kind != KIND_SURVEY] + ours)
        db = open_replica(state)
        apply_bundle(db, SCOPE, 2, bundle, sha256_hex(bundle))
        db.conn.close()

    def collect(self, *given: Mapping[str, str], strangers: int = 0, others: int = 0) -> None:
        """All answers of the survey that is over, as the engine brings them."""
        ours = [public_jwk(self.desk.encryption)]
        sealed = [self._sealed(one, self.xml_sha256, ours) for one in given]
        sealed += [self._sealed({}, self.xml_sha256, [public_jwk(generate_key())]) for _ in range(strangers)]
        sealed += [self._sealed({"age": "80"}, "0" * 64, ours) for _ in range(others)]
        answers = tuple(CollectedAnswer(uuid4(), msgspec.Raw(one)) for one in sealed)
        db = open_replica(self.desk.state)
        take_collected(db, OVER, CollectedAnswers(answers))
        db.conn.close()

    def told(self) -> SurveyResult | None:
        """What the desk has signed to be told, if anything."""
        db = open_replica(self.desk.state)
        waiting = waiting_results(db)
        db.conn.close()
        if not waiting:
            return None
        ((survey, signed),) = waiting
        assert survey == OVER
        verify_detached(signed.sig, bytes(signed.result), [public_jwk(self.desk.device)], RESULT_TYP)
        return msgspec.json.decode(signed.result, type=SurveyResult)

    def settle(self, problem: str = "") -> None:
        """What the platform says of the result."""
        db = open_replica(self.desk.state)
        settle_result(db, OVER, problem)
        db.conn.close()

    def _sealed(self, given: Mapping[str, str], xml_sha256: str, readers: list[dict[str, str]]) -> bytes:
        answered = Answered(survey=OVER, xml_sha256=xml_sha256, answers=dict(given))
        return seal(padded(answered), readers)


def _item(key: str, survey: Survey) -> Item:
    return Item(kind=KIND_SURVEY, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(survey)))


def answers(many: int = 40) -> list[dict[str, str]]:
    """Answers of a village: enough of everything but for two ages and one way."""
    return [
        {
            "age": ("40-64", "65-79")[at % 2],
            "missing": "shop bus" if at % 3 else "doctor",
            "shopping": "lift" if at == 7 else ("car", "bus", "foot")[at % 3],
            "content": str(at % 5 + 1),
            **({"first": f"Beispiel {at}: Der Bus soll öfter fahren."} if at % 4 == 0 else {}),
        }
        for at in range(many)
    ]
