# SPDX-License-Identifier: EUPL-1.2
"""Surveys are permitted and ended on the publishers' page: over real HTTP, and looked at in a real browser."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as sees

from sync.contract.receipt_code import read_code
from tests.trustee.browsing import SMALL, fits, is_legible, picture, sign_in
from tests.trustee.device import Trustee
from tests.trustee.operator import Phone, make_operator, new_phone

pytestmark = pytest.mark.system
PAGE = "/umfragen"


@pytest.fixture(scope="module")
def publisher(running: Trustee) -> Iterator[Phone]:
    phone = new_phone(running, make_operator(running, "publisher"))
    with phone.http:
        assert phone.sign_in(path=PAGE).url.path == PAGE
        yield phone


def day(trustee: Trustee, ahead: int = 30) -> str:
    return (trustee.now() + timedelta(days=ahead)).date().isoformat()


def permit(phone: Phone, survey: str, until: str, codes: str = "") -> tuple[int, str]:
    phone.open(PAGE)
    page = phone.send(PAGE, survey=survey, until=until, codes=codes)
    return page.status_code, page.text


def lines(trustee: Trustee, action: str) -> list[str]:
    with closing(sqlite3.connect(trustee.state / "trustee.sqlite3")) as db:
        return [row[0] for row in db.execute("SELECT detail FROM dp_trustee_activity WHERE action = ?", (action,))]


def test_a_survey_is_permitted_and_stands_in_the_policy_at_once(trustee: Trustee, publisher: Phone) -> None:
    status, text = permit(publisher, "dorf-fehlt", day(trustee))
    assert status == 200
    assert "dorf-fehlt ist erlaubt bis" in text
    assert "hundert Antworten je Kiosk und Tag" in text
    grant = trustee.policy().surveys["dorf-fehlt"]
    assert not grant.one_each
    assert lines(trustee, "survey")[-1] == f"dorf-fehlt until {day(trustee, 31)} by {publisher.name}"
    assert trustee.operate("check-log")[0] == 0


def test_its_days_are_moved_and_its_kind_is_not(trustee: Trustee, publisher: Phone) -> None:
    permit(publisher, "dorf-laenger", day(trustee))
    key = trustee.policy().surveys["dorf-laenger"].key
    assert permit(publisher, "dorf-laenger", day(trustee, 60))[0] == 200
    moved = trustee.policy().surveys["dorf-laenger"]
    assert moved.key == key, "answers on their way stay good"
    status, text = permit(publisher, "dorf-laenger", day(trustee), "10")
    assert status == 400
    assert "dorf-laenger ist schon ohne Code erlaubt." in text
    assert trustee.policy().surveys["dorf-laenger"] == moved


def test_codes_are_shown_once_and_kept_nowhere(trustee: Trustee, publisher: Phone) -> None:
    status, text = permit(publisher, "dorf-codes", day(trustee), "25")
    assert status == 200
    found = re.search(r'<pre id="codes">(.*?)</pre>', text, re.DOTALL)
    assert found is not None
    codes = found[1].split()
    assert len(codes) == len(set(codes)) == 25
    assert all(read_code(code) == code for code in codes)
    listed = publisher.open(PAGE).text
    assert "Nur mit Code: 25 ausgegeben." in listed
    kept = b"".join(path.read_bytes() for path in trustee.state.rglob("*") if path.is_file())
    assert not any(code.encode() in kept or code.encode() in listed.encode() for code in codes)
    assert trustee.policy().surveys["dorf-codes"].one_each
    permit(publisher, "dorf-codes", day(trustee), "5")
    assert "Nur mit Code: 30 ausgegeben." in publisher.open(PAGE).text


WRONG = {
    "no name": ({"survey": ""}, "Die Kennung, wie sie"),
    "a name of capitals": ({"survey": "Dorf Fehlt"}, "Die Kennung, wie sie"),
    "a name that climbs": ({"survey": "../x"}, "Die Kennung, wie sie"),
    "no day": ({"until": ""}, "Ein Tag von heute an"),
    "a day in words": ({"until": "morgen"}, "Ein Tag von heute an"),
    "yesterday": ({"until": -1}, "Ein Tag von heute an"),
    "in ten years": ({"until": 3650}, "Ein Tag von heute an"),
    "no number": ({"codes": "viele"}, "Eine Zahl von 1 bis"),
    "too many": ({"codes": "20001"}, "Eine Zahl von 1 bis"),
    "a number below nought": ({"codes": "-1"}, "Eine Zahl von 1 bis"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_was_typed_wrong_is_named_and_stays(trustee: Trustee, publisher: Phone, case: str) -> None:
    changes, said = WRONG[case]
    given = {"survey": "dorf-falsch", "until": 30, "codes": "", **changes}
    until = given["until"]
    shown = day(trustee, until) if isinstance(until, int) else str(until)
    status, text = permit(publisher, str(given["survey"]), shown, str(given["codes"]))
    assert status == 400
    assert said in text
    assert str(given["survey"]).replace("'", "&#x27;") in text
    assert "dorf-falsch" not in trustee.policy().surveys


def test_more_codes_than_a_survey_has_change_nothing(trustee: Trustee, publisher: Phone) -> None:
    assert permit(publisher, "dorf-zuviel", day(trustee), "15000")[0] == 200
    status, text = permit(publisher, "dorf-zuviel", day(trustee, 90), "15000")
    assert status == 400
    assert "15000 Codes sind schon ausgegeben, höchstens 20000 gehen." in text
    assert lines(trustee, "survey-codes").count("dorf-zuviel 15000") == 1
    assert len([one for one in lines(trustee, "survey") if one.startswith("dorf-zuviel")]) == 1


def test_the_end_is_asked_once_more_and_destroys_the_key(trustee: Trustee, publisher: Phone) -> None:
    permit(publisher, "dorf-ende", day(trustee))
    asked = publisher.open(f"{PAGE}/dorf-ende/beenden")
    assert "Schlüssel und Codes werden vernichtet" in asked.text
    assert "dorf-ende" in trustee.policy().surveys
    ended = publisher.send(f"{PAGE}/dorf-ende/beenden")
    assert "dorf-ende ist beendet." in ended.text
    assert "dorf-ende" not in trustee.policy().surveys
    assert publisher.open(f"{PAGE}/dorf-ende/beenden").status_code == 404
    assert lines(trustee, "survey-end")[-1] == f"dorf-ende by {publisher.name}"


@pytest.mark.parametrize("role", ["operator", "editor", "clerk"])
def test_nobody_else_permits_a_survey(trustee: Trustee, running: Trustee, role: str) -> None:
    phone = new_phone(running, make_operator(running, role))
    with phone.http:
        phone.sign_in()
        assert phone.open(PAGE).url.path == "/freigabe/anmelden"
        assert phone.send(PAGE, survey="dorf-fremd", until=day(trustee), codes="").url.path == "/freigabe/anmelden"
    assert "dorf-fremd" not in trustee.policy().surveys


def test_on_a_phone(trustee: Trustee, new_page: Callable[..., Page], running: Trustee, tmp_path: Path) -> None:
    page = new_page()
    sign_in(page, make_operator(running, "publisher"), "Zwecke")
    page.get_by_role("link", name="Umfragen").tap()
    sees(page.get_by_role("heading", name="Umfragen", exact=True)).to_be_visible()
    for size in (None, SMALL):
        if size is not None:
            page.set_viewport_size(size)
        fits(page)
        is_legible(page)
    picture(page, tmp_path, "surveys")
    page.get_by_label("Kennung der Umfrage").fill("dorf-telefon")
    page.get_by_role("button", name="Erlauben").tap()
    sees(page.get_by_text("Ein Tag von heute an")).to_be_visible()
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "surveys-wrong")
    page.get_by_label("Letzter Tag").fill(day(trustee))
    page.get_by_label("So viele Codes").fill("3")
    page.get_by_role("button", name="Erlauben").tap()
    sees(page.get_by_role("heading", name="3 Codes für dorf-telefon")).to_be_visible()
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "survey-codes")
    page.get_by_role("link", name="Zu den Umfragen").tap()
    page.get_by_role("listitem").filter(has_text="dorf-telefon").get_by_role("link", name="Beenden").tap()
    sees(page.get_by_role("heading", name="Beenden?")).to_be_visible()
    fits(page)
    is_legible(page)
    picture(page, tmp_path, "survey-end")
    page.get_by_role("button", name="Beenden").tap()
    sees(page.get_by_role("status")).to_contain_text("dorf-telefon ist beendet.")
