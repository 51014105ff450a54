# SPDX-License-Identifier: EUPL-1.2
"""Surveys at the platform: answers from nobody, opened all at once, told once. Over real HTTP and a real database."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid1, uuid4

import httpx
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from sync.contract.blind_rsa import blind, finalize, prepare, sign_blinded, to_jwk
from sync.contract.signing import epoch_seconds, sign_detached
from sync.contract.surveys import (
    KIND_SURVEY,
    KIND_SURVEY_RESULT,
    RESULT_TYP,
    AnonymousAnswer,
    BlindToken,
    CollectedAnswers,
    SignedResult,
    Survey,
    SurveyResult,
    ToldAnswer,
    ToldQuestion,
    blind_message,
)
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail, SurveyGrant
from tests.platform.devices import Desk, sealed
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site, copy_site, opened
from tests.platform.test_pages import PASSWORD, Browser
from tests.platform.test_services import items

SURVEY, OFFICE = "dorf", "office:rathaus"
LATER = "2027-03-01T08:00:00Z"
"""No answer can arrive any more."""
FORM = """
| survey | type | name | label::Deutsch (de) | required |
|---|---|---|---|---|
| | select_one yesno | bus | Brauchen Sie den Bus? | yes |

| choices | list_name | name | label::Deutsch (de) |
|---|---|---|---|
| | yesno | yes | ja |
| | yesno | no | nein |

| settings | form_title | form_id | version | default_language |
|---|---|---|---|---|
| | Bus | dorf | 1 | Deutsch (de) |
"""
RECORD: dict[str, Any] = {
    "title": {"de": "Der Bus"}, "asks": {"de": "Ein Beispiel"}, "asked_by": "Kreisstadt St. Wendel",
    "recipient": OFFICE, "minutes": 1, "opens": "2026-11-01", "closes": "2026-12-31", "collects_until": "2027-02-06",
}  # fmt: skip
KEY = rsa.generate_private_key(65537, 2048)
OTHER_KEY = rsa.generate_private_key(65537, 2048)


def load_surveys(site: Site, **changes: Any) -> None:
    folder = site.folder / "resources" / "surveys"
    folder.mkdir(exist_ok=True)
    over = {**RECORD, "opens": "2026-01-01", "closes": "2026-02-01", "collects_until": "2026-03-01"}
    records = {SURVEY: {**RECORD, **changes}, "vorbei": over, "spaeter": {**RECORD, "opens": "2026-12-01"},
               "unerlaubt": RECORD}  # fmt: skip
    (folder / "surveys.json").write_text(json.dumps(records))
    for name in records:
        (folder / f"{name}.md").write_text(FORM.replace("| dorf |", f"| {name} |"))
    site.must("load", "--resources", str(folder.parent), "--now", NOW)


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    own = copy_site(template, tmp_path_factory.mktemp("surveys"))
    load_surveys(own)
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture(autouse=True)
def permitted(trustee: FakeTrustee) -> None:
    until = epoch_seconds(from_wire(LATER))
    for name in (SURVEY, "vorbei", "spaeter"):
        trustee.surveys[name] = SurveyGrant(to_jwk(KEY.public_key()), one_each=False, until=until)


@pytest.fixture
def nobody(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.base_url, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def office(site: Site, nobody: httpx.Client, trustee: FakeTrustee) -> Desk:
    return Desk(f"desk:{uuid4()}", nobody, trustee, recipient=OFFICE)


def token(survey: str = SURVEY, key: rsa.RSAPrivateKey = KEY) -> BlindToken:
    blinded = blind(key.public_key(), prepare(blind_message(survey)))
    return BlindToken(blinded.prepared, finalize(key.public_key(), blinded, sign_blinded(key, blinded.message)))


def answer(**changes: Any) -> AnonymousAnswer:
    good = {
        "case_id": uuid4(), "recipient": OFFICE, "survey": SURVEY, "payload": msgspec.Raw(sealed()),
        "blind_token": changes.pop("blind_token", None) or token(changes.get("survey", SURVEY)),
    }  # fmt: skip
    return AnonymousAnswer(**{**good, **changes})


def hand_in(nobody: httpx.Client, given: AnonymousAnswer) -> tuple[int, str]:
    response = nobody.post("/v1/anonymous", content=msgspec.json.encode(given))
    name = response.json().get("type", "").rpartition("/")[2] if response.status_code >= 400 else ""
    return response.status_code, name.rpartition(":")[2]


def test_a_survey_reaches_kiosks_with_its_form(site: Site, nobody: httpx.Client) -> None:
    survey = msgspec.json.decode(items(site, nobody)[KIND_SURVEY, SURVEY].body, type=Survey)
    assert (survey.recipient, survey.form, survey.closes) == (OFFICE, SURVEY, date(2026, 12, 31))


def test_an_answer_is_taken_once(nobody: httpx.Client) -> None:
    given = answer()
    assert hand_in(nobody, given) == (201, "")
    assert hand_in(nobody, given) == (200, "")
    assert hand_in(nobody, msgspec.structs.replace(given, payload=msgspec.Raw(sealed()))) == (409, "other-bytes")
    assert hand_in(nobody, msgspec.structs.replace(given, case_id=uuid4())) == (409, "token-spent")


REFUSED = {
    "no such survey": (lambda: answer(survey="gibt-es-nicht"), (404, "unknown-survey")),
    "another owner": (lambda: answer(recipient="office:anderes"), (404, "unknown-survey")),
    "a survey that is over": (lambda: answer(survey="vorbei"), (410, "survey-over")),
    "a survey that is not open yet": (lambda: answer(survey="spaeter"), (410, "survey-over")),
    "a number that tells the time": (lambda: answer(case_id=uuid1()), (422, "bad-answer")),
    "an answer in plain words": (lambda: answer(payload=msgspec.Raw(b'{"answers":{}}')), (422, "bad-answer")),
    "a token for another survey": (lambda: answer(blind_token=token("vorbei")), (403, "bad-token")),
    "a survey that the trustee does not permit": (lambda: answer(survey="unerlaubt"), (403, "bad-token")),
    "a token that nobody signed": (lambda: answer(blind_token=token(key=OTHER_KEY)), (403, "bad-token")),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_answer_is_refused(nobody: httpx.Client, case: str) -> None:
    make, verdict = REFUSED[case]
    assert hand_in(nobody, make()) == verdict


def test_nothing_but_what_is_sealed_is_kept(site: Site, nobody: httpx.Client) -> None:
    given = answer()
    assert hand_in(nobody, given)[0] == 201
    columns = site.rows("SELECT * FROM dp_platform_surveyanswer LIMIT 1")[0]
    assert len(columns) - columns.count(None) == 4, "number, survey, what is sealed, that the token is used"
    assert columns.count(None) == 1, "the day stands of ideas alone: no time and no place"
    logged = "".join(path.read_text() for path in Path(site.state / "logs").rglob("*") if path.is_file())
    assert "/v1/anonymous" in logged
    assert str(given.case_id) not in logged


def collected(office: Desk, after: str = "") -> httpx.Response:
    return office.read(f"/v1/desks/{OFFICE}/surveys/{SURVEY}/answers", f"after={after}" if after else "")


def tell(office: Desk, **changes: Any) -> httpx.Response:
    good = {
        "survey": SURVEY, "title": {"de": "Der Bus"}, "asked_by": "Kreisstadt St. Wendel",
        "told_on": date(2027, 3, 1), "took_part": 60, "becomes": {"de": "Der Bus fährt ab Mai öfter."},
        "questions": (
            ToldQuestion(
                question={"de": "Brauchen Sie den Bus?"},
                answers=(ToldAnswer(({"de": "ja"},), 40), ToldAnswer(({"de": "nein"},), 20)),
            ),
        ),
    }  # fmt: skip
    data = msgspec.json.encode(SurveyResult(**{**good, **changes}))
    body = msgspec.json.encode(SignedResult(msgspec.Raw(data), sign_detached(data, office.key, RESULT_TYP)))
    details = [Detail(DETAIL_TYPE, ("answer",), recipient=OFFICE)]
    return office.call("POST", f"/v1/desks/{OFFICE}/surveys/{SURVEY}/result", office.token(details), body=body)


@pytest.mark.parametrize(
    ("survey", "open_fields", "deletable"),
    [
        ("spaeter", {"closes", "collects_until", "opens", "form", "recipient"}, True),
        (SURVEY, {"closes", "collects_until"}, False),
        ("vorbei", set(), False),
    ],
)
def test_what_answers_rest_on_is_settled_with_the_first_day_and_the_days_with_the_last(
    site: Site, survey: str, open_fields: set[str], deletable: bool
) -> None:
    staff = Browser(site, "amt")
    page = staff.get(f"/admin/dp_platform/survey/{survey}/change/").text
    fields = {"closes", "collects_until", "opens", "form", "recipient"}
    assert {name for name in fields if f'name="{name}"' in page} == open_fields
    assert ("/delete/" in page) == deletable
    assert staff.get(f"/admin/dp_platform/survey/{survey}/delete/").status_code == (200 if deletable else 403)
    staff.http.close()


SETTLED = {
    "who opens the answers": ({"recipient": "office:anderes"}, "recipient"),
    "its first day": ({"opens": "2026-11-02"}, "opens"),
    "what tells groups apart": ({"apart": "bus"}, "apart"),
    "its kind": ({"ideas": True}, "ideas"),
}


@pytest.mark.parametrize("case", SETTLED)
def test_a_file_changes_no_survey_that_runs(template: Site, tmp_path: Path, case: str) -> None:
    changes, named = SETTLED[case]
    own = copy_site(template, tmp_path)
    load_surveys(own)
    load_surveys(own, title={"de": "Der Bus, neu"})
    with pytest.raises(AssertionError, match=f"dorf runs since 2026-11-01: {named} cannot be changed"):
        load_surveys(own, **changes)
    assert own.rows("SELECT recipient FROM dp_platform_survey WHERE slug = 'dorf'") == [(OFFICE,)]
    form = own.folder / "resources" / "surveys" / "dorf.md"
    load_surveys(own)
    form.write_text(form.read_text().replace("Brauchen Sie den Bus?", "Brauchen Sie ihn?"))
    done = own.command("load", "--resources", str(own.folder / "resources"), "--now", NOW)
    assert done.returncode != 0
    assert "xml_sha256 cannot be changed" in done.stderr


def test_while_answers_may_arrive_nobody_sees_one(office: Desk) -> None:
    assert collected(office).status_code == 409
    assert tell(office).status_code == 409


def test_the_desk_gets_all_answers_at_the_end_and_tells_once(
    site: Site, template: Site, tmp_path: Path, trustee: FakeTrustee
) -> None:
    own = copy_site(template, tmp_path)
    load_surveys(own)
    with opened(own), httpx.Client(base_url=own.base_url, trust_env=False, timeout=30) as nobody:
        given = [answer() for _ in range(60)]
        assert {hand_in(nobody, one)[0] for one in given} == {201}
    with opened(own, LATER), httpx.Client(base_url=own.base_url, trust_env=False, timeout=30) as client:
        office = Desk(f"desk:{uuid4()}", client, trustee, recipient=OFFICE, now=LATER)
        first = msgspec.json.decode(collected(office).content, type=CollectedAnswers)
        second = msgspec.json.decode(
            collected(office, after=str(first.answers[-1].case_id)).content, type=CollectedAnswers
        )
        got: list[UUID] = [one.case_id for one in (*first.answers, *second.answers)]
        assert (first.more, second.more) == (True, False)
        assert got == sorted(one.case_id for one in given), "in the order of their random numbers"
        for wrong in ({"took_part": 19}, {"title": {"de": "Anderes"}}, {"told_on": date(2027, 2, 6)}):
            assert tell(office, **wrong).status_code == 422
        assert tell(office).status_code == 201
        assert tell(office).status_code == 200
        assert tell(office, took_part=61).status_code in (409, 422)
        assert tell(office, becomes={"de": "Anderes"}).status_code == 409
        assert own.rows("SELECT count(*) FROM dp_platform_surveyanswer") == [(0,)]
        own.must("publish", "--scope", SCOPE, "--now", LATER)
        found = items(own, client)
    assert (KIND_SURVEY_RESULT, SURVEY) in found
    assert (KIND_SURVEY, SURVEY) not in found
