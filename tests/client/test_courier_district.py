# SPDX-License-Identifier: EUPL-1.2
"""A stick between the real parties: trustee, platform and two enrolled kiosks, each with what it really knows."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from sync.client.command import EXIT_MISUSE, device_key, main
from sync.client.http import ApiClient, new_http_client
from sync.client.rounds import Rounds
from sync.client.trustee import TrusteeClient
from sync.keystore import MemoryStore
from sync.replica import cases
from sync.replica.meta import TrustedClock
from sync.replica.policy import load_identity
from tests.opening import open_replica, with_test_key
from tests.platform.running import OPEN, SCOPE, Site, free_port, write_district
from tests.replica.making import CLOCK, case_id, draft
from tests.trustee.device import START, Trustee
from tests.trustee.starting import started

pytestmark = pytest.mark.system

ROOT = Path(__file__).parents[2]
JWE = b'{"protected":"e30","iv":"AA","ciphertext":"AA","tag":"AA","recipients":[{"header":{}}]}'
ORDER = {
    "datatypes": ("order", "crate-name"),
    "routing": {"pickup_point": "testdorf-dgh", "cycle": OPEN, "late": "cancel"},
    "payload": JWE,
}


@dataclass
class Party:
    """A kiosk or desk with nothing but its state folder and its keys."""

    state: Path
    store: MemoryStore = field(default_factory=MemoryStore)

    def call(self, *words: str) -> int:
        return main([*words, "--state", str(self.state)], lambda: self.store, lambda: START)

    def round(self) -> None:
        """Once on the line."""
        db = open_replica(self.state)

        async def run() -> None:
            identity, clock = load_identity(db, self.store), TrustedClock(db, lambda: START)
            async with new_http_client() as client:
                trustee = TrusteeClient(
                    ApiClient(identity.enrolment.issuer, identity.key, clock, client), identity.key, clock
                )
                platform = ApiClient(identity.enrolment.platform, identity.key, clock, client)
                await Rounds(db, identity, trustee, platform, clock, self.state / "blobs").run()

        asyncio.run(asyncio.wait_for(run(), 60))
        db.conn.close()

    def confirm(self, *numbers: int) -> None:
        db = open_replica(self.state)
        identity = load_identity(db, self.store)
        drafts = [draft(number, **ORDER) for number in numbers]
        cases.confirm(db, drafts, identity.place, device_key(self.store), START, CLOCK)
        cases.release(db, [one.case_id for one in drafts])
        db.conn.close()

    def states(self) -> dict[str, str]:
        db = open_replica(self.state)
        found = dict(db.conn.execute("SELECT case_id, state FROM cases ORDER BY seq"))
        db.conn.close()
        return found


@dataclass
class District:
    """Trustee and platform, which know each other."""

    folder: Path
    trustee: Trustee
    site: Site

    def party(self, kind: str, name: str, recipient: str = "") -> Party:
        """Enrolled by a one-time code."""
        party = Party(self.folder / name)
        with_test_key(party.store)
        code = self.trustee.invite(f"{kind}:{name}", recipient)
        words = ["enrol", "--trustee", self.trustee.url, "--code", code]
        assert party.call(*words, *(["--desk"] if recipient else [])) == 0
        return party


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    folder = tmp_path_factory.mktemp("district")
    site = Site(folder, free_port())
    (folder / "trustee").mkdir()
    with started(folder / "trustee", free_port(), site.base_url, START) as trustee:
        site.must("init", "--base-url", site.base_url, "--issuer", trustee.url, "--district", "10046")
        jwks, feed_key = folder / "jwks.json", folder / "feed-key.json"
        jwks.write_text(json.dumps({"keys": trustee.jwks}))
        site.must("trust", "--jwks", str(jwks))
        site.must("load", "--resources", str(write_district(folder / "resources")))
        site.must("plan", "--today", "2026-11-16", "--weeks", "5")
        site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")
        site.must("feed-key", "--out", str(feed_key))
        assert trustee.operate("feed-key", "--jwk", str(feed_key))[0] == 0
        site.start()
        try:
            yield District(folder, trustee, site)
        finally:
            assert site.stop() == 0
        assert (folder / "stderr").read_text() == ""


def test_from_a_kiosk_without_a_line_to_its_shop_and_the_proof_home(
    district: District, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = district.party("desk", "baeckerei", "shop:baeckerei")
    away, near = district.party("kiosk", "remmesweiler"), district.party("kiosk", "urweiler")
    stick = tmp_path / "stick"
    # Content comes by stick: this kiosk has never spoken with the platform.
    district.site.must("courier", "--folder", str(stick))
    away.confirm(1, 2)
    capsys.readouterr()
    assert away.call("courier", "--folder", str(stick)) == 0
    assert capsys.readouterr().out.startswith("content is now at head 1\n2 cases are on the stick")
    assert near.call("courier", "deliver", "--folder", str(stick)) == 0, capsys.readouterr().err
    assert capsys.readouterr().out == "parcels handed in: 1, cases of them at the platform: 2\n"
    assert away.call("courier", "--folder", str(stick)) == 0
    both = {str(case_id(1)), str(case_id(2))}
    assert away.states() == dict.fromkeys(both, "delivered")
    stored = district.site.rows("SELECT case_id, kiosk FROM dp_platform_storedcase")
    assert {(str(UUID(row[0])), row[1]) for row in stored} == {(case, "kiosk:remmesweiler") for case in both}
    # The line is back: nothing comes twice, and the desk hands in as well as a kiosk does.
    away.confirm(3)
    assert away.call("courier", "--folder", str(stick)) == 0
    away.round()
    assert desk.call("courier", "deliver", "--folder", str(stick)) == 0
    assert set(away.states().values()) == {"delivered"}
    assert len(district.site.rows("SELECT case_id FROM dp_platform_storedcase")) == 3
    # A kiosk that was revoked meanwhile gets nothing in, by stick as by line.
    away.confirm(4)
    assert away.call("courier", "--folder", str(stick)) == 0
    assert district.trustee.operate("revoke", "--party", "kiosk:remmesweiler")[0] == 0
    capsys.readouterr()
    assert near.call("courier", "deliver", "--folder", str(stick)) == EXIT_MISUSE
    assert "kiosk:remmesweiler was refused: The trustee does not know this letter's kiosk" in capsys.readouterr().err
    assert len(district.site.rows("SELECT case_id FROM dp_platform_storedcase")) == 3
