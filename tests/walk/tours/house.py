# SPDX-License-Identifier: EUPL-1.2
"""The house: notice board, tiles, help, language, idle question; with and without network, and in all its doubts."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec

from kiosk.app import _trouble_words
from kiosk.ecosystems import PageRef
from kiosk.shell.shell import PAGES
from sync.contract.district import KIND_BOARD
from sync.contract.feed import Item
from sync.contract.ordering import KIND_CYCLE
from sync.keystore import KeyStoreError
from sync.replica.cipher import PLAIN_MAGIC
from sync.replica.database import DATABASE_KEY, FILE_NAME
from sync.replica.meta import TRUSTEE_GONE, set_meta
from sync.replica.policy import store_policy
from tests.opening import connection, open_replica
from tests.walk.stage import MONDAY, Stage
from tests.walk.tour import Tour
from tests.walk.walker import KioskWalker, Staging

house = Tour("house", Staging(note="done"))


@house.state("NoticeBoard", "emptied")
async def _after_a_visit(walker: KioskWalker) -> None:
    """The device says that it is empty."""


@house.state("NoticeBoard", "offline")
async def _later(walker: KioskWalker) -> None:
    walker.shell._empty_until = 0.0
    walker.shell.visitChanged.emit()


@house.state("NoticeBoard", "online")
async def _board_online(walker: KioskWalker) -> None:
    await walker.line("online")


@house.state("Home", "online")
async def _begin(walker: KioskWalker) -> None:
    walker.shell.begin()


@house.state("Home", "offline")
async def _home_offline(walker: KioskWalker) -> None:
    await walker.line("offline")


@house.state("Notices", "many")
async def _notices(walker: KioskWalker) -> None:
    walker.shell.openTile(len(walker.shell._home_tiles()) - 1)


@house.state("Help", "plain")
async def _help(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.help()


@house.state("Language", "plain")
async def _language(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.languages()


@house.state("Voice", "off")
async def _voice_off(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.voiceSettings()


@house.state("Voice", "on")
async def _voice(walker: KioskWalker) -> None:
    # On, but silent and without its frame, which would follow what is read and what is focused.
    voice, guide = walker.shell.voice, walker.shell.guidance
    voice.page_opened = voice.tell = guide._set_cursor = lambda *_: None
    voice._on = True
    voice.stateChanged.emit()


@house.state("Voice", "ends-and-exploring")
async def _voice_at_its_ends(walker: KioskWalker) -> None:
    voice = walker.shell.voice
    for _ in range(6):
        voice.slower()
        voice.louder()
    voice.let_private_sound(True)
    walker.shell.guidance.explore(True)


@house.state("Home", "voice-on")
async def _voice_on(walker: KioskWalker) -> None:
    walker.shell.guidance.explore(False)
    walker.shell.home()


@house.state("Help", "controls-low")
async def _controls_low(walker: KioskWalker) -> None:
    walker.shell.voice._on = False
    walker.shell.voice.stateChanged.emit()
    walker.shell.set_controls_low(True)
    walker.shell.help()


@house.state("Home", "controls-low")
async def _home_low(walker: KioskWalker) -> None:
    walker.shell.home()


@house.state("Start", "plain")
async def _start(walker: KioskWalker) -> None:
    walker.shell.set_controls_low(False)
    walker.shell.home()
    walker.shell.openTile(0)


@house.state("Home", "idle-question")
async def _idle(walker: KioskWalker) -> None:
    walker.shell.home()
    walker.shell.ask_now()


def _nothing_published(items: list[Item]) -> list[Item]:
    return [item for item in items if item.kind not in (KIND_BOARD, KIND_CYCLE)]


empty_house = Tour("empty-house", Staging(items=_nothing_published))


@empty_house.state("NoticeBoard", "empty")
async def _empty_board(walker: KioskWalker) -> None:
    """No notice and no week."""


@empty_house.state("Home", "closed")
async def _closed(walker: KioskWalker) -> None:
    walker.shell.begin()


@empty_house.state("Notices", "empty")
async def _no_notices(walker: KioskWalker) -> None:
    """The last notice ended while the page stood."""
    walker.shell.pages.push(PageRef(PAGES / "Notices.qml"))


def _shift_and_miss(items: list[Item]) -> list[Item]:
    """The week that has just closed is still to be fetched, and the next one is not on its usual day."""
    cycles = [item for item in items if item.kind == KIND_CYCLE]
    bodies = {item.id: msgspec.json.decode(item.body) for item in cycles}
    now, following = (bodies[item.id] for item in cycles[:2])
    following["opens_at"], now["closes_at"] = now["opens_at"], "2026-11-23T13:00:00Z"
    following["shifted"] = {"de": "Wegen des Feiertags erst am Freitag.", "en": "Because of the holiday on Friday."}
    changed = {key: msgspec.Raw(msgspec.json.encode(body)) for key, body in bodies.items()}
    return [
        msgspec.structs.replace(item, body=changed[item.id]) if item.kind == KIND_CYCLE else item for item in items
    ]


shifted_house = Tour("shifted-house", Staging(items=_shift_and_miss))


@shifted_house.state("Start", "missed-and-shifted")
async def _missed(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(0)


def _without_policy(stage: Stage) -> None:
    _meta(stage, "DELETE FROM meta WHERE key = 'policy'")


refused_house = Tour("refused-house", Staging(spoil=_without_policy))


@refused_house.state("Home", "refused")
async def _refused(walker: KioskWalker) -> None:
    walker.shell.begin()


def _suspended(stage: Stage) -> None:
    """The trustee has taken ordering out of the policy in force."""
    db = open_replica(stage.state)
    purposes = {name: found for name, found in stage.policy.purposes.items() if not name.startswith("order")}
    policy = msgspec.structs.replace(stage.policy, purposes=purposes)
    store_policy(db, stage.sign_policy(policy), stage.policy.trustee_keys, MONDAY)
    db.conn.close()


suspended_house = Tour("suspended-house", Staging(spoil=_suspended))


@suspended_house.state("Home", "suspended")
async def _suspended_home(walker: KioskWalker) -> None:
    walker.shell.begin()


def _forged(stage: Stage) -> None:
    _meta(stage, "UPDATE meta SET value = 'e30.e30.AA' WHERE key = 'policy'")


forged_house = Tour("forged-house", Staging(spoil=_forged))


@forged_house.state("Home", "forged")
async def _forged_home(walker: KioskWalker) -> None:
    walker.shell.begin()


def _trustee_gone(stage: Stage) -> None:
    db = open_replica(stage.state)
    set_meta(db, engine_state="online", **{TRUSTEE_GONE: "2026-11-23T12:00:00Z"})
    db.conn.close()


trusteeless = Tour("trusteeless", Staging(spoil=_trustee_gone))


@trusteeless.state("NoticeBoard", "trustee-gone")
async def _board_without_trustee(walker: KioskWalker) -> None:
    """The platform answers, the trustee does not."""


@trusteeless.state("Home", "trustee-gone")
async def _home_without_trustee(walker: KioskWalker) -> None:
    walker.shell.begin()


forty_days = Tour("forty-days", Staging(machine=lambda: MONDAY + timedelta(days=41)))
"""Nothing was heard for so long that policy and weeks are over."""


@forty_days.state("NoticeBoard", "stale")
async def _stale_board(walker: KioskWalker) -> None:
    """What means nothing any more has gone."""


@forty_days.state("Home", "stale")
async def _stale_home(walker: KioskWalker) -> None:
    walker.shell.begin()


doubting = Tour("doubting", Staging(machine=lambda: MONDAY - timedelta(days=3)))


@doubting.state("NoticeBoard", "clock-doubt")
async def _doubt(walker: KioskWalker) -> None:
    """The clock was set back."""


def _mended(stage: Stage) -> None:
    db = open_replica(stage.state)
    set_meta(db, mended_at="2026-11-23T12:00:00Z")
    db.conn.close()


mended = Tour("mended", Staging(spoil=_mended))


@mended.state("NoticeBoard", "mended")
async def _mended_board(walker: KioskWalker) -> None:
    """A damaged file was mended."""


class _Locked:
    """A key store that nobody can open."""

    def get(self, name: str) -> str | None:
        raise KeyStoreError("locked")


def _lock(stage: Stage) -> None:
    object.__setattr__(stage, "store", _Locked())


def _meta(stage: Stage, statement: str) -> None:
    with closing(connection(stage.state / FILE_NAME)) as opened:
        opened.execute(statement)


def _tear_head(file: Path) -> None:
    with file.open("r+b") as torn:
        torn.write(bytes(4096))


def _file(stage: Stage) -> Path:
    return stage.state / FILE_NAME


TROUBLES = {
    "damaged": lambda stage: _tear_head(_file(stage)),
    "lost-key": lambda stage: stage.store.delete(DATABASE_KEY),
    "plain": lambda stage: _file(stage).write_bytes(PLAIN_MAGIC + bytes(4080)),
    "newer": lambda stage: _meta(stage, "PRAGMA user_version = 99"),
    "keystore": _lock,
    "not-enrolled": lambda stage: _meta(stage, "DELETE FROM meta WHERE key = 'enrolment'"),
    "settings": lambda stage: (stage.state / "settings.toml").write_text("village = 5\ndisplay_mm = [268, 476]\n"),
}
"""What is done to a kiosk before it starts, by the kind of its trouble."""


async def _in_trouble(walker: KioskWalker) -> None:
    """The page stands from the start."""


troubles = []
for kind, spoil in TROUBLES.items():
    trouble = Tour(f"trouble-{kind}", Staging(spoil=spoil))
    trouble.state("Trouble", kind, german=True)(_in_trouble)
    troubles.append(trouble)
full = Tour("trouble-full", Staging())


@full.state("Trouble", "full", german=True)
async def _full(walker: KioskWalker) -> None:
    walker.shell.show_trouble(*_trouble_words("full"))


TOURS = (
    house, empty_house, shifted_house, refused_house, suspended_house, forged_house, trusteeless, forty_days,
    doubting, mended, *troubles, full,
)  # fmt: skip
