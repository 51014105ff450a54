# SPDX-License-Identifier: EUPL-1.2
"""Ideas at the platform: taken from nobody, handed to the desk day by day, shown by its word. Over real HTTP."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import httpx
import msgspec
import pytest

from sync.contract.blind_rsa import to_jwk
from sync.contract.feed import Item
from sync.contract.ideas import IDEA_TYP, KIND_IDEA, Idea, IdeaWord, SignedIdeaWord, WaitingContributions
from sync.contract.signing import epoch_seconds, generate_key, sign_detached
from sync.contract.surveys import CollectedAnswers
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail, SurveyGrant
from tests.platform.devices import Desk, sealed
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site, copy_site, opened
from tests.platform.test_pages import PASSWORD, Browser
from tests.platform.test_services import items
from tests.platform.test_surveys import KEY, LATER, OFFICE, RECORD, answer, hand_in

IDEAS = "ideen"
TOMORROW = "2026-11-27T08:00:00Z"
FORM = """
| survey | type | name | label::Deutsch (de) |
|---|---|---|---|
| | text | title | Wie heißt sie? |
| | text | text | Was soll besser werden? |

| settings | form_title | form_id | version | default_language |
|---|---|---|---|---|
| | Ideen | ideen | 1 | Deutsch (de) |
"""


def load_ideas(site: Site) -> None:
    folder = site.folder / "resources" / "surveys"
    folder.mkdir(exist_ok=True)
    records = {IDEAS: {**RECORD, "title": {"de": "Ideen"}, "ideas": True}}
    (folder / "surveys.json").write_bytes(msgspec.json.encode(records))
    (folder / f"{IDEAS}.md").write_text(FORM)
    site.must("load", "--resources", str(folder.parent))


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The district on the day after some ideas came in."""
    own = copy_site(template, tmp_path_factory.mktemp("ideas"))
    load_ideas(own)
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture(autouse=True)
def permitted(trustee: FakeTrustee) -> None:
    until = epoch_seconds(from_wire(LATER))
    trustee.surveys[IDEAS] = SurveyGrant(to_jwk(KEY.public_key()), one_each=False, until=until)


@pytest.fixture
def nobody(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.base_url, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def office(nobody: httpx.Client, trustee: FakeTrustee) -> Desk:
    return Desk(f"desk:{uuid4()}", nobody, trustee, recipient=OFFICE)


def idea(number: UUID, rev: int = 1, **changes: Any) -> IdeaWord:
    good = {"survey": IDEAS, "rev": rev, "title": {"de": "Eine Bank"}, "shown_on": date(2026, 11, 24)}
    return IdeaWord(survey=IDEAS, idea=number, rev=rev, shown=Idea(**{**good, **changes}), settled=(number,))


def say(office: Desk, word: IdeaWord, **changes: Any) -> tuple[int, str]:
    data = msgspec.json.encode(word)
    signed = SignedIdeaWord(msgspec.Raw(data), sign_detached(data, changes.get("key", office.key), IDEA_TYP))
    details = [Detail(DETAIL_TYPE, (changes.get("action", "answer"),), recipient=OFFICE)]
    path = f"/v1/desks/{OFFICE}/surveys/{changes.get('survey', IDEAS)}/ideas"
    response = office.call("POST", path, office.token(details), body=msgspec.json.encode(signed))
    name = response.json().get("type", "").rpartition("/")[2] if response.status_code >= 400 else ""
    return response.status_code, name.rpartition(":")[2]


def waiting(office: Desk) -> tuple[UUID, ...]:
    response = office.read(f"/v1/desks/{OFFICE}/surveys/{IDEAS}/waiting")
    assert response.status_code == 200, response.text
    return msgspec.json.decode(response.content, type=WaitingContributions).ids


def shown(site: Site, client: httpx.Client, now: str = NOW) -> dict[str, Idea]:
    site.must("publish-released", "--now", now)
    # After whatever is no question the worker looks anew for what another process has published.
    client.post("/v1/sync")
    found: dict[tuple[str, str], Item] = items(site, client)
    return {
        key: msgspec.json.decode(item.body, type=Idea) for (kind, key), item in found.items() if kind == KIND_IDEA
    }


def test_of_today_the_desk_gets_nothing_and_of_yesterday_all(
    template: Site, tmp_path_factory: pytest.TempPathFactory, trustee: FakeTrustee
) -> None:
    own = copy_site(template, tmp_path_factory.mktemp("days"))
    load_ideas(own)
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    given = [answer(survey=IDEAS) for _ in range(3)]
    with opened(own), httpx.Client(base_url=own.base_url, trust_env=False, timeout=30) as client:
        assert {hand_in(client, one) for one in given} == {(201, "")}
        today = Desk(f"desk:{uuid4()}", client, trustee, recipient=OFFICE)
        assert waiting(today) == ()
    with opened(own, TOMORROW), httpx.Client(base_url=own.base_url, trust_env=False, timeout=30) as client:
        office = Desk(f"desk:{uuid4()}", client, trustee, recipient=OFFICE, now=TOMORROW)
        other = Desk(f"desk:{uuid4()}", client, trustee, recipient=OFFICE, now=TOMORROW)
        numbers = waiting(office)
        assert numbers == tuple(sorted(one.case_id for one in given)), "in the order of their random numbers"
        got = office.read(f"/v1/desks/{OFFICE}/surveys/{IDEAS}/answers", f"after={numbers[0]}")
        assert [one.case_id for one in msgspec.json.decode(got.content, type=CollectedAnswers).answers] == list(
            numbers[1:]
        )
        assert say(office, idea(numbers[0])) == (201, "")
        assert waiting(other) == numbers[1:], "the other desk learns what is seen to"
        assert say(other, idea(numbers[0], title={"de": "Anders"})) == (409, "overtaken")
        first = next(one for one in given if one.case_id == numbers[0])
        assert hand_in(client, first) == (200, ""), "delivered again, and not back"
        assert waiting(office) == numbers[1:]
        assert hand_in(client, msgspec.structs.replace(first, case_id=uuid4())) == (409, "token-spent")
        assert set(shown(own, client, TOMORROW)) == {str(numbers[0])}
    sizes = own.rows("SELECT length(payload) FROM dp_platform_surveyanswer ORDER BY case_id")
    assert [size > 0 for (size,) in sizes].count(False) == 1, "what is seen to is no longer kept"


def test_an_idea_shows_without_anybody_publishing_what_staff_have_edited(
    site: Site, nobody: httpx.Client, office: Desk
) -> None:
    number = uuid4()
    assert say(office, idea(number, text={"uk": "Лава"})) == (201, "")
    assert shown(site, nobody)[str(number)].text == {"uk": "Лава"}
    assert say(office, idea(number, 2, standing="planned", supports=5)) == (201, "")
    assert say(office, idea(number, 2, standing="planned", supports=5)) == (200, ""), "said again, as it was"
    found = shown(site, nobody)[str(number)]
    assert (found.rev, found.standing, found.supports) == (2, "planned", 5)
    assert say(office, IdeaWord(survey=IDEAS, idea=number, rev=3)) == (201, "")
    assert str(number) not in shown(site, nobody)
    assert say(office, idea(number, 4)) == (409, "overtaken"), "gone for good"


REFUSED: dict[str, tuple[IdeaWord, dict[str, Any], tuple[int, str]]] = {
    "a revision that was skipped": (idea(uuid4(), 2), {}, (409, "overtaken")),
    "a word of another collection": (
        msgspec.structs.replace(idea(uuid4()), survey="anderes"), {}, (422, "bad-word"),
    ),
    "support by the head": (idea(uuid4(), supports=7), {}, (422, "bad-word")),
    "no title": (idea(uuid4(), title={}), {}, (422, "bad-word")),
    "a text beyond all bounds": (idea(uuid4(), text={"de": "x" * 2_001}), {}, (422, "bad-word")),
    "another's signature": (idea(uuid4()), {"key": generate_key()}, (403, "bad-signature")),
    "a desk that may only open": (idea(uuid4()), {"action": "open"}, (403, "not-allowed")),
    "no such collection": (idea(uuid4()), {"survey": "gibt-es-nicht"}, (404, "unknown-survey")),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_a_desk_may_not_say(office: Desk, case: str) -> None:
    word, changes, verdict = REFUSED[case]
    assert say(office, word, **changes)[0] == verdict[0]
    if verdict[1] != "not-allowed":
        assert say(office, word, **changes) == verdict


def test_a_collection_of_ideas_has_no_result(office: Desk) -> None:
    details = [Detail(DETAIL_TYPE, ("answer",), recipient=OFFICE)]
    path = f"/v1/desks/{OFFICE}/surveys/{IDEAS}/result"
    response = office.call("POST", path, office.token(details), body=b'{"result":{},"sig":"x"}')
    assert response.status_code == 404


def test_another_office_sees_none_of_it(nobody: httpx.Client, trustee: FakeTrustee) -> None:
    stranger = Desk(f"desk:{uuid4()}", nobody, trustee, recipient="office:anderes")
    assert stranger.read(f"/v1/desks/office:anderes/surveys/{IDEAS}/waiting").status_code == 404
    assert stranger.read(f"/v1/desks/{OFFICE}/surveys/{IDEAS}/waiting").status_code == 403


def test_what_is_sealed_is_kept_with_its_day_and_nothing_else(site: Site, nobody: httpx.Client) -> None:
    given = answer(survey=IDEAS, payload=msgspec.Raw(sealed()))
    assert hand_in(nobody, given)[0] == 201
    (row,) = site.rows(f"SELECT * FROM dp_platform_surveyanswer WHERE case_id = '{given.case_id.hex}'")
    assert len(row) == 5
    assert [str(value) for value in row].count("2026-11-26") == 1


def test_staff_take_down_what_must_not_stand_there(site: Site, nobody: httpx.Client, office: Desk) -> None:
    number = uuid4()
    assert say(office, idea(number, title={"de": "Etwas Verbotenes"})) == (201, "")
    staff = Browser(site, "amt")
    page = staff.get("/admin/dp_platform/idea/")
    assert "Etwas Verbotenes" in page.text
    staff.post("/admin/dp_platform/idea/", {"action": "take_down", "_selected_action": str(number)})
    assert str(number) not in shown(site, nobody)
    assert say(office, idea(number, 2)) == (409, "overtaken"), "no desk brings it back"
    staff.http.close()


def test_staff_see_what_does_not_fit_a_collection_of_ideas(site: Site) -> None:
    staff = Browser(site, "amt")
    page = staff.get(f"/admin/dp_platform/survey/{IDEAS}/change/").text
    assert 'name="ideas"' not in page, "settled with the first day"
    staff.http.close()
