# SPDX-License-Identifier: EUPL-1.2
"""An office's desk with a collection of ideas: some wait for it, some everybody sees already."""

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import msgspec

from sync.contract.feed import Item, encode_items
from sync.contract.ideas import IDEA_TYP, KIND_IDEA, Contribution, Idea, IdeaWord
from sync.contract.signing import generate_key, public_jwk, sha256_hex, verify_detached
from sync.contract.surveys import KIND_SURVEY, CollectedAnswer, Survey, padded
from sync.replica.content import apply_bundle
from sync.replica.ideas import settle_word, take_contributions, waiting_words
from sync.replica.sealing import seal
from tests.counter.office_desk import OFFICE_DESK, OfficeStage
from tests.opening import open_replica
from tests.walk.stage import MONDAY, SCOPE, district_items

COLLECTION, OVER = "dorf-ideen", "sommer-ideen"
BENCH, LANTERN = UUID(int=1), UUID(int=2)


class IdeaStage(OfficeStage):
    """The town hall of `OfficeStage`, which collects ideas as well."""

    def __init__(self, state: Path, settings: str, shown: dict[UUID, Idea] | None = None) -> None:
        super().__init__(state, settings)
        self._known = [item for item in district_items(MONDAY) if item.kind != KIND_SURVEY]
        listed = next(item for item in district_items(MONDAY) if (item.kind, item.id) == (KIND_SURVEY, COLLECTION))
        survey = msgspec.structs.replace(msgspec.json.decode(listed.body, type=Survey), recipient=OFFICE_DESK)
        over = msgspec.structs.replace(
            survey, title={"de": "Ideen für den Sommer"}, opens=date(2026, 5, 1), closes=date(2026, 8, 31),
            collects_until=date(2026, 10, 5),
        )  # fmt: skip
        self._known += [_item(KIND_SURVEY, COLLECTION, survey), _item(KIND_SURVEY, OVER, over)]
        self._head = 1
        self.publish(shown if shown is not None else SHOWN)

    def publish(self, shown: dict[UUID, Idea]) -> None:
        """What everybody sees from now on."""
        self._head += 1
        bundle = encode_items([*self._known, *(_item(KIND_IDEA, str(key), idea) for key, idea in shown.items())])
        db = open_replica(self.desk.state)
        apply_bundle(db, SCOPE, self._head, bundle, sha256_hex(bundle))
        db.conn.close()

    def bring(self, *given: Contribution, collection: str = COLLECTION, strangers: int = 0) -> list[UUID]:
        """What somebody handed in, as the engine brings it; gives their numbers."""
        ours = [public_jwk(self.desk.encryption)]
        sealed = [seal(padded(one), ours) for one in given]
        sealed += [
            seal(padded(Contribution(survey=collection, lang="de")), [public_jwk(generate_key())])
            for _ in range(strangers)
        ]
        numbers = sorted(uuid4() for _ in sealed)
        page = [CollectedAnswer(key, msgspec.Raw(one)) for key, one in zip(numbers, sealed, strict=True)]
        db = open_replica(self.desk.state)
        take_contributions(db, collection, page)
        db.conn.close()
        return numbers

    def said(self) -> list[IdeaWord]:
        """What the desk has signed, in the order of ideas and revisions."""
        db = open_replica(self.desk.state)
        waiting = waiting_words(db)
        db.conn.close()
        for *_, signed in waiting:
            verify_detached(signed.sig, bytes(signed.word), [public_jwk(self.desk.device)], IDEA_TYP)
        return [msgspec.json.decode(signed.word, type=IdeaWord) for *_, signed in waiting]

    def settle(self, problem: str = "") -> None:
        """What the platform says of all that is on its way."""
        db = open_replica(self.desk.state)
        for idea, rev, _, _ in waiting_words(db):
            settle_word(db, idea, rev, problem)
        db.conn.close()


SHOWN: dict[UUID, Idea] = {
    BENCH: Idea(
        survey=COLLECTION, rev=2, title={"de": "Eine Bank am Dorfplatz"}, supports=5, shown_on=date(2026, 11, 9),
        text={"de": "Dort kann man sich ausruhen, wenn man vom Laden kommt."},
    ),
    LANTERN: Idea(
        survey=COLLECTION, rev=1, title={"uk": "Ліхтар на зупинці"}, shown_on=date(2026, 11, 16), standing="planned",
        says={"de": "Im Frühjahr kommt eine Lampe."},
    ),
}  # fmt: skip


def idea(title: str, text: str = "", lang: str = "de") -> Contribution:
    """An idea that somebody has written down."""
    return Contribution(survey=COLLECTION, lang=lang, title=title, text=text)


def comment(text: str, about: UUID = BENCH, lang: str = "de") -> Contribution:
    """What somebody says to an idea."""
    return Contribution(survey=COLLECTION, lang=lang, idea=about, text=text)


def support(about: UUID = BENCH) -> Contribution:
    """Somebody is for it."""
    return Contribution(survey=COLLECTION, lang="de", idea=about, support=True)


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(body)))
