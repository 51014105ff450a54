# SPDX-License-Identifier: EUPL-1.2
"""A walk that was killed goes on, and never trusts what another program was seen doing."""

from pathlib import Path

from tests.walk.findings import Finding
from tests.walk.journal import Journal, fingerprint, read_journal
from tests.walk.scene import Box
from tests.walk.space import DEFAULT, Shape
from tests.walk.walk import Seen

FOUND = Finding("gap", "Help/BigButton", "2.0 mm", ">= 6 mm")
SEEN = Seen("Help", "plain", DEFAULT, True, 14, (FOUND,), {"Start": Box(1, 2, 3, 4)})
OTHER = Seen("Home", "offline", Shape("dark", "XL", "en", "landscape"), False, 12)


def written(file: Path, *seen: Seen, made_of: str = "a") -> None:
    journal = Journal(file, made_of)
    for one in seen:
        journal.add(one)
    journal.close()


def test_what_was_seen_is_read_again(tmp_path: Path) -> None:
    written(tmp_path / "journal", SEEN, OTHER)
    assert read_journal(tmp_path / "journal") == [SEEN, OTHER]
    again = Journal(tmp_path / "journal", "a")
    again.close()
    assert again.seen == [SEEN, OTHER]
    assert again.knows("Help-plain", DEFAULT, painted=True)
    assert not again.knows("Help-plain", DEFAULT, painted=False)
    assert not again.knows("Home-offline", DEFAULT, painted=False)


def test_half_a_line_is_seen_again(tmp_path: Path) -> None:
    file = tmp_path / "journal"
    written(file, SEEN, OTHER)
    file.write_bytes(file.read_bytes()[:-40])
    written(file, OTHER)
    assert read_journal(file) == [SEEN, OTHER]


def test_another_program_is_seen_anew(tmp_path: Path) -> None:
    written(tmp_path / "journal", SEEN)
    written(tmp_path / "journal", OTHER, made_of="b")
    assert read_journal(tmp_path / "journal") == [OTHER]


def test_what_could_not_be_reached_is_tried_again(tmp_path: Path) -> None:
    lost = Seen("Late", "plain", DEFAULT, False, 1, (Finding("unreached", "Late", "Help stands", "a way"),))
    written(tmp_path / "journal", SEEN, lost)
    written(tmp_path / "journal")
    assert read_journal(tmp_path / "journal") == [SEEN]


def test_the_fingerprint_is_of_the_settings_too() -> None:
    assert fingerprint("21.5") == fingerprint("21.5") != fingerprint("27")
