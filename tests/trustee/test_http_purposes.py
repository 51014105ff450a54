# SPDX-License-Identifier: EUPL-1.2
"""Purposes over real HTTP: drafted by one, put in force by another, suspended, and in every process at once."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from sync.contract.signing import epoch_seconds
from sync.contract.trust import POLICY_TYP, OfflinePolicy, Purpose, notice, read_message
from sync.trustee.purpose_form import typed
from sync.trustee.purposes import load_seed
from sync.trustee.terms import Terms
from tests.trustee.device import PLATFORM, START, Device, Trustee, fresh, submit
from tests.trustee.operator import PASSWORD, Phone, make_operator, new_phone
from tests.trustee.starting import free_port, started
from tests.trustee.test_http_consents import register, withdraw, withdrawable

pytestmark = pytest.mark.system

CONTACT: Terms = load_seed()["order-contact"]
FORM = typed(CONTACT)


@dataclass
class People:
    """Whoever signed in with a role of their own, each at a phone of their own."""

    editor: Phone
    publisher: Phone
    both: Phone
    """May draft and publish."""


@pytest.fixture(scope="module")
def signed_in(running: Trustee) -> Iterator[People]:
    with ExitStack() as stack:
        phones = []
        for roles in (("editor",), ("publisher",), ("editor", "publisher")):
            phone = new_phone(running, make_operator(running, *roles))
            stack.enter_context(phone.http)
            assert phone.sign_in(path="/zwecke").url.path == "/zwecke"
            phones.append(phone)
        yield People(*phones)


@pytest.fixture
def people(trustee: Trustee, signed_in: People) -> People:
    return signed_in


def draft_new(phone: Phone, **changed: str) -> str:
    """Draft a purpose that was not there, and return its name."""
    name = fresh("purpose")
    phone.open("/zwecke/neu")
    page = phone.send("/zwecke/neu", name=name, **(FORM | changed))
    assert (page.status_code, page.url.path) == (200, f"/zwecke/{name}/pruefen"), page.text
    return name


def draft(phone: Phone, name: str, **changed: str) -> httpx.Response:
    """Draft the next version; what is not changed stays as it stands in the form."""
    phone.open(f"/zwecke/{name}/entwurf")
    return phone.send(f"/zwecke/{name}/entwurf", **(FORM | changed))


def publish(phone: Phone, name: str, **fields: str) -> httpx.Response:
    phone.open(f"/zwecke/{name}/pruefen")
    return phone.send(f"/zwecke/{name}/pruefen", **({"when": "now"} | fields))


def step(phone: Phone, name: str, word: str) -> httpx.Response:
    phone.open(f"/zwecke/{name}/aussetzen")
    return phone.send(f"/zwecke/{name}/aussetzen", step=word)


def in_force(people: People, **changed: str) -> str:
    """A new purpose that counts."""
    name = draft_new(people.editor, **changed)
    assert publish(people.publisher, name).url.path == f"/zwecke/{name}"
    return name


def log_since(trustee: Trustee, seq: int = 0) -> list[tuple[int, str, str]]:
    with closing(sqlite3.connect(trustee.state / "trustee.sqlite3")) as db:
        return db.execute(
            "SELECT seq, action, detail FROM dp_trustee_activity WHERE seq > ? ORDER BY seq", (seq,)
        ).fetchall()


def consent(kiosk: Device, name: str, purpose: Purpose, **changes: Any) -> str:
    """A yes to this version of a purpose."""
    quoted = {"id": purpose.notice.id, "sha256": purpose.notice.sha256}
    return kiosk.receipt(**({"purpose": name, "notice": quoted} | changes))


def test_a_trustee_begins_with_the_purposes_of_the_file(trustee: Trustee) -> None:
    seed = load_seed()
    held = trustee.policy().purposes
    assert {name: held[name] for name in seed} == {name: terms.purpose for name, terms in seed.items()}


def test_what_one_drafts_another_puts_in_force(trustee: Trustee, people: People) -> None:
    name = draft_new(people.editor)
    assert name not in trustee.policy().purposes
    page = publish(people.publisher, name)
    assert "Fassung 1 gilt." in page.text
    made = trustee.policy().purposes[name]
    assert made.notice == notice(f"{name}-1", CONTACT.purpose.notice.texts)
    assert (made.datatypes, made.recipients, made.consent) == (("phone",), ("shop:*",), True)


def test_changed_words_get_a_new_number_and_old_ones_theirs_again(trustee: Trustee, people: People) -> None:
    name = in_force(people)
    draft(people.editor, name, **{"notice-de": "Das ist wirklich freiwillig."})
    publish(people.publisher, name)
    assert trustee.policy().purposes[name].notice.id == f"{name}-2"
    draft(people.editor, name)
    publish(people.publisher, name)
    assert trustee.policy().purposes[name].notice == notice(f"{name}-1", CONTACT.purpose.notice.texts)
    draft(people.editor, name, recipients="shop:bakery")
    publish(people.publisher, name)
    assert trustee.policy().purposes[name].notice.id == f"{name}-1"


def test_every_version_is_kept_in_its_words(trustee: Trustee, people: People) -> None:
    name = in_force(people)
    draft(people.editor, name, **{"notice-de": "Neue Wörter."})
    publish(people.publisher, name)
    first, second = (people.editor.open(f"/zwecke/{name}/fassung/{number}").text for number in (1, 2))
    assert "ruft nur zu dieser Bestellung an" in first
    assert "Neue Wörter." in second
    assert f"Geschrieben von {people.editor.name}, in Kraft gesetzt von {people.publisher.name}" in second
    assert people.editor.open(f"/zwecke/{name}/fassung/3").status_code == 404


def test_consents_under_the_former_version_stay_valid(trustee: Trustee, people: People, kiosk: Device) -> None:
    """A kiosk was cut off: it asked with the words, data and recipients of the version before."""
    name = in_force(people)
    former = trustee.policy().purposes[name]
    before = consent(kiosk, name, former)
    assert register(trustee, before) == [(201, "")]
    changed = {"notice-de": "Andere Wörter.", "recipients": "shop:other", "datatypes": "mobile-phone"}
    draft(people.editor, name, **changed)
    publish(people.publisher, name)
    trustee.advance(days=9)
    late = consent(kiosk, name, former, iat=epoch_seconds(trustee.now()) - 86_400)
    assert register(trustee, late) == [(201, "")]
    assert trustee.states(before, late) == ["active", "active"]
    # What mixes both versions was never asked like that.
    now = trustee.policy().purposes[name]
    assert register(trustee, consent(kiosk, name, now)) == [(403, "unknown-notice")]
    right = consent(kiosk, name, now, recipient="shop:other", datatypes=("mobile-phone",))
    assert register(trustee, right) == [(201, "")]


def test_words_that_were_only_drafted_carry_no_consent(trustee: Trustee, people: People, kiosk: Device) -> None:
    name = in_force(people)
    draft(people.editor, name, **{"notice-de": "Nur ein Entwurf."})
    drafted = notice(f"{name}-2", CONTACT.purpose.notice.texts | {"de": "Nur ein Entwurf."})
    quoted = {"id": drafted.id, "sha256": drafted.sha256}
    assert register(trustee, kiosk.receipt(purpose=name, notice=quoted)) == [(403, "unknown-notice")]


def test_whoever_wrote_does_not_publish(trustee: Trustee, people: People) -> None:
    name = draft_new(people.both)
    page = people.both.open(f"/zwecke/{name}/pruefen")
    assert "Jemand anderes muss ihn in Kraft setzen" in page.text
    assert 'name="seen"' not in page.text
    seen = re.search(r'name="seen" value="(\w+)"', people.publisher.open(f"/zwecke/{name}/pruefen").text)
    assert seen is not None
    people.both.open(f"/zwecke/{name}/pruefen")
    page = people.both.send(f"/zwecke/{name}/pruefen", seen=seen[1], when="now")
    assert (page.status_code, name in trustee.policy().purposes) == (400, False)


def test_whoever_only_mended_a_letter_does_not_publish_either(trustee: Trustee, people: People) -> None:
    name = draft_new(people.editor)
    draft(people.both, name, title="Rückruf des Geschäfts")
    assert publish(people.both, name).status_code == 400
    assert publish(people.publisher, name).status_code == 200
    draft(people.editor, name, title="Rückruf")
    # A new draft: who wrote at the former one may publish this.
    assert publish(people.both, name).status_code == 200
    assert trustee.operate("check-log")[0] == 0


def test_only_what_was_seen_is_published(trustee: Trustee, people: People) -> None:
    name = draft_new(people.editor)
    people.publisher.open(f"/zwecke/{name}/pruefen")
    draft(people.editor, name, recipients="shop:*, municipality:*")
    page = people.publisher.send(f"/zwecke/{name}/pruefen", when="now")
    assert (page.status_code, "inzwischen ein anderer" in page.text) == (400, True)
    assert name not in trustee.policy().purposes
    page = people.publisher.send(f"/zwecke/{name}/pruefen", when="now")
    assert page.status_code == 200
    assert trustee.policy().purposes[name].recipients == ("shop:*", "municipality:*")


def test_nobody_saves_over_what_they_have_not_seen(people: People) -> None:
    name = draft_new(people.editor)
    people.both.open(f"/zwecke/{name}/entwurf")
    draft(people.editor, name, title="Von der einen")
    page = people.both.send(f"/zwecke/{name}/entwurf", **(FORM | {"title": "Von der anderen"}))
    assert page.status_code == 409
    assert "Ihre Eingaben stehen noch hier" in page.text
    assert "Von der anderen" in page.text
    assert "Von der einen" in people.both.open(f"/zwecke/{name}/pruefen").text


def test_what_was_written_at_a_draft_that_ended_is_not_lost(people: People) -> None:
    name = draft_new(people.editor)
    people.both.open(f"/zwecke/{name}/entwurf")
    publish(people.publisher, name)
    changed = FORM | {"title": "Zu spät"}
    page = people.both.send(f"/zwecke/{name}/entwurf", **changed)
    assert (page.status_code, "ist inzwischen veröffentlicht oder verworfen" in page.text) == (409, True)
    assert people.both.send(f"/zwecke/{name}/entwurf", **changed).url.path == f"/zwecke/{name}/pruefen"


def test_a_draft_that_changes_nothing_is_not_published(people: People) -> None:
    name = in_force(people)
    draft(people.editor, name)
    assert "sagt dasselbe" in people.publisher.open(f"/zwecke/{name}/pruefen").text
    assert publish(people.publisher, name).status_code == 400


def test_the_last_step_shows_what_changes(people: People) -> None:
    name = in_force(people)
    german = CONTACT.purpose.notice.texts["de"].replace("Nur das Geschäft", "Nur der Laden")
    draft(people.editor, name, retention="Bis zur Abholung", **{"notice-de": german})
    text = people.publisher.open(f"/zwecke/{name}/pruefen").text
    assert "<del>das Geschäft</del>" in text
    assert "<ins>der Laden</ins>" in text
    assert re.findall(r"<h2>(.+?)</h2>", text) == ["Löschfrist", "Hinweis: Deutsch"]


def test_a_dropped_draft_is_gone(people: People) -> None:
    name = in_force(people)
    draft(people.editor, name, title="Verworfen")
    people.editor.open(f"/zwecke/{name}/verwerfen")
    assert "verworfen" in people.editor.send(f"/zwecke/{name}/verwerfen").text
    assert people.editor.open(f"/zwecke/{name}/pruefen").url.path == f"/zwecke/{name}"
    assert "Verworfen" not in people.editor.open(f"/zwecke/{name}/entwurf").text


def test_a_version_waits_for_its_day(trustee: Trustee, people: People) -> None:
    name = in_force(people)
    draft(people.editor, name, recipients="shop:later")
    day = trustee.now().date().replace(day=1, month=12).isoformat()
    page = publish(people.publisher, name, when="later", day=day)
    assert "Fassung 2 gilt ab 01.12.2026" in page.text
    before = trustee.policy()
    assert before.purposes[name].recipients == ("shop:*",)
    trustee.set_clock(trustee.now().replace(month=11, day=30, hour=22, minute=59))
    assert trustee.policy().purposes[name].recipients == ("shop:*",)
    trustee.advance(minutes=1)
    after = trustee.policy()
    assert after.purposes[name].recipients == ("shop:later",)
    assert after.seq > before.seq


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"when": "later"}, "Nennen Sie den Tag"),
        ({"when": "later", "day": "2026-11-26"}, "schon begonnen"),
        ({"when": "later", "day": "morgen"}, "kein Tag"),
        ({"when": "later", "day": "2031-01-01"}, "mehr als ein Jahr"),
    ],
)
def test_a_day_that_cannot_be(trustee: Trustee, people: People, fields: dict[str, str], fault: str) -> None:
    name = draft_new(people.editor)
    page = publish(people.publisher, name, **fields)
    assert (page.status_code, fault in page.text) == (400, True)
    assert name not in trustee.policy().purposes


def test_a_suspended_purpose_takes_nothing_new(trustee: Trustee, people: People, kiosk: Device) -> None:
    name = in_force(people)
    purpose, seq = trustee.policy().purposes[name], trustee.policy().seq
    secret = fresh("secret")
    before = consent(kiosk, name, purpose, **withdrawable(secret))
    trustee.advance(minutes=2)
    assert "Ausgesetzt" in step(people.publisher, name, "suspend").text
    assert name not in trustee.policy().purposes
    assert trustee.policy().seq > seq
    trustee.advance(minutes=2)
    after = consent(kiosk, name, purpose)
    assert register(trustee, before, after) == [(201, ""), (403, "suspended-purpose")]
    # What was confirmed before is delivered, and can be withdrawn.
    assert kiosk.ask(submit(name)).status_code == 200
    withdraw(trustee, secret)
    assert trustee.states(before, after) == ["withdrawn", "unknown"]
    assert "Wieder aufgenommen" in step(people.publisher, name, "resume").text
    assert trustee.policy().purposes[name] == purpose
    assert register(trustee, after) == [(201, "")]


def test_a_suspension_outlasts_a_new_version(trustee: Trustee, people: People) -> None:
    name = in_force(people)
    step(people.publisher, name, "suspend")
    draft(people.editor, name, title="Besser")
    publish(people.publisher, name)
    assert name not in trustee.policy().purposes
    step(people.publisher, name, "resume")
    assert name in trustee.policy().purposes


def test_suspending_twice_is_said(people: People) -> None:
    name = in_force(people)
    step(people.publisher, name, "suspend")
    assert step(people.publisher, name, "suspend").status_code == 400
    step(people.publisher, name, "resume")
    assert "nicht ausgesetzt" in step(people.publisher, name, "resume").text


def test_every_step_is_a_line_with_a_name_and_no_words(trustee: Trustee, people: People) -> None:
    begin = log_since(trustee)[-1][0]
    name = draft_new(people.editor)
    publish(people.publisher, name)
    step(people.publisher, name, "suspend")
    step(people.publisher, name, "resume")
    draft(people.editor, name, title="Anders")
    people.both.open(f"/zwecke/{name}/verwerfen")
    people.both.send(f"/zwecke/{name}/verwerfen")
    lines = [(action, detail) for _, action, detail in log_since(trustee, begin) if action != "policy"]
    assert [action for action, _ in lines] == [
        "purpose-draft", "purpose-publish", "purpose-suspend", "purpose-resume", "purpose-draft",
        "purpose-draft-dropped",
    ]  # fmt: skip
    editor, publisher = people.editor.name, people.publisher.name
    sha256 = trustee.policy().purposes[name].notice.sha256
    assert [f" by {who}" in detail for who, (_, detail) in zip(
        (editor, publisher, publisher, publisher, editor, people.both.name), lines, strict=True
    )] == [True] * 6  # fmt: skip
    assert f"notice {name}-1 {sha256}" in lines[1][1]
    assert lines[1][1].endswith(f"by {publisher}, drafted by {editor}")
    assert all("freiwillig" not in detail for _, detail in lines)
    assert trustee.operate("check-log")[0] == 0


@pytest.mark.parametrize(
    ("table", "column", "said"),
    [
        ("purposeversion", "terms", "the published version {name} 1 is missing or was changed"),
        ("purposeversion", "number", "the published version {name} 1 is missing or was changed"),
        ("knownnotice", "texts", "the words of the notice {name}-1 were changed"),
    ],
)
def test_what_was_published_is_not_changed_unseen(
    trustee: Trustee, people: People, table: str, column: str, said: str
) -> None:
    name = in_force(people)
    assert trustee.operate("check-log")[0] == 0
    where = f"dp_trustee_{table} WHERE purpose = ?"
    with closing(sqlite3.connect(trustee.state / "trustee.sqlite3", isolation_level=None)) as db:
        (held,) = db.execute(f"SELECT {column} FROM {where}", (name,)).fetchone()
        other = held.replace("freiwillig", "Pflicht") if isinstance(held, str) else held + 1
        change = f"UPDATE dp_trustee_{table} SET {column} = ? WHERE purpose = ?"
        db.execute(change, (other, name))
        code, _, err = trustee.operate("check-log")
        db.execute(change, (held, name))
    assert (code, err) == (2, f"trustee: {said.format(name=name)}\n")
    assert trustee.operate("check-log")[0] == 0


def test_faults_stand_beside_their_fields_and_nothing_is_lost(people: People) -> None:
    people.editor.open("/zwecke/neu")
    page = people.editor.send("/zwecke/neu", **(FORM | {"name": "Ä", "title": "", "notice-fr": "", "datatypes": "x"}))
    assert page.status_code == 400
    for field in ("name", "title", "notice-fr"):
        assert f'<a href="#{field}">' in page.text
        assert f'id="{field}-fault"' in page.text
    assert 'value="x"' in page.text
    assert "Nur das Geschäft kann die Nummer lesen." in page.text


def test_what_is_typed_is_shown_and_never_read_as_markup(people: People) -> None:
    name = draft_new(people.editor, title="<script>alert(1)</script>", **{"notice-de": "<b>&amp;</b>"})
    for path in ("/zwecke", f"/zwecke/{name}", f"/zwecke/{name}/pruefen", f"/zwecke/{name}/entwurf"):
        page = people.editor.open(path)
        assert (page.status_code, "<script" in page.text) == (200, False)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in page.text


def test_a_name_that_is_taken_is_said(people: People) -> None:
    name = in_force(people)
    people.editor.open("/zwecke/neu")
    assert "gibt es schon" in people.editor.send("/zwecke/neu", **(FORM | {"name": name})).text


@pytest.fixture(scope="module")
def outsider(running: Trustee) -> Iterator[Phone]:
    """Somebody who may do all that has nothing to do with purposes."""
    phone = new_phone(running, make_operator(running, "operator", "clerk"))
    with phone.http:
        assert phone.sign_in().url.path == "/freigabe"
        yield phone


def test_only_editors_draft(people: People, outsider: Phone) -> None:
    name = in_force(people)
    for phone in (outsider, people.publisher):
        assert phone.open("/zwecke/neu").url.path == "/freigabe/anmelden"
        assert phone.open(f"/zwecke/{name}/entwurf").url.path == "/freigabe/anmelden"
        assert phone.send(f"/zwecke/{name}/entwurf", **(FORM | {"title": "Eingeschlichen"})).status_code == 403
    assert "Eingeschlichen" not in people.editor.open(f"/zwecke/{name}/entwurf").text


def test_only_publishers_publish_and_suspend(trustee: Trustee, people: People, outsider: Phone) -> None:
    name = in_force(people)
    draft(people.editor, name, title="Neu")
    seen = re.search(r'name="seen" value="(\w+)"', people.publisher.open(f"/zwecke/{name}/pruefen").text)
    assert seen is not None
    for phone in (outsider, people.editor):
        for path, fields in (("pruefen", {"when": "now", "seen": seen[1]}), ("aussetzen", {"step": "suspend"})):
            phone.open("/freigabe/anmelden")
            assert phone.send(f"/zwecke/{name}/{path}", **fields).url.path == "/freigabe/anmelden"
    assert name in trustee.policy().purposes
    assert "Entwurf von" in people.editor.open(f"/zwecke/{name}/pruefen").text


def test_a_role_that_is_taken_ends_at_once(trustee: Trustee, people: People) -> None:
    name = make_operator(trustee, "editor", "clerk")
    phone = new_phone(trustee, name)
    with phone.http:
        phone.sign_in(path="/zwecke")
        assert trustee.operate("role", "--user", name, "--take", "editor") == (0, "clerk\n", "")
        assert phone.open("/zwecke").url.path == "/freigabe/anmelden"
        assert phone.open("/widerruf").url.path == "/widerruf"
        assert trustee.operate("role", "--user", name, "--take", "clerk") == (0, "no role\n", "")
        assert phone.open("/widerruf").url.path == "/freigabe/anmelden"
        assert phone.sign_in().status_code == 403


def test_roles_are_given_and_taken_by_the_command_line(trustee: Trustee) -> None:
    name = make_operator(trustee, "editor")
    begin = log_since(trustee)[-1][0]
    assert trustee.operate("role", "--user", name, "--give", "clerk")[1] == "clerk editor\n"
    assert trustee.operate("role", "--user", name, "--give", "clerk")[1] == "clerk editor\n"
    # A new password changes no role; whoever was removed comes back with none of the former.
    trustee.operate("operator", "--user", name, typed=f"{PASSWORD}\n")
    assert trustee.operate("role", "--user", name, "--take", "editor")[1] == "clerk\n"
    code, _, err = trustee.operate("role", "--user", name, "--take", "editor")
    assert (code, "does not have" in err) == (2, True)
    assert trustee.operate("role", "--user", "nobody", "--give", "clerk")[0] == 2
    assert trustee.operate("operator", "--user", name, "--remove")[0] == 0
    trustee.operate("operator", "--user", name, "--role", "publisher", typed=f"{PASSWORD}\n")
    assert trustee.operate("role", "--user", name, "--give", "publisher")[1] == "publisher\n"
    assert [(action, detail) for _, action, detail in log_since(trustee, begin)] == [
        ("role-given", f"clerk to {name}"), ("operator", name), ("role-taken", f"editor of {name}"),
        ("operator-removed", name), ("operator", name), ("role-given", f"publisher to {name}"),
    ]  # fmt: skip


def test_what_was_typed_outlives_the_session(people: People) -> None:
    name, cookies = in_force(people), people.editor.http.cookies
    people.editor.open(f"/zwecke/{name}/entwurf")
    session = cookies["sessionid"]
    cookies.delete("sessionid")
    page = people.editor.send(f"/zwecke/{name}/entwurf", **(FORM | {"title": "Lange geschrieben"}))
    cookies.set("sessionid", session, domain="127.0.0.1")
    assert (page.status_code, "Lange geschrieben" in page.text, "abgelaufen" in page.text) == (403, True, True)


@pytest.mark.parametrize("path", ["/zwecke", "/zwecke/neu", "/zwecke/order", "/zwecke/order/entwurf", "/widerruf"])
def test_nobody_looks_in_without_signing_in(trustee: Trustee, path: str) -> None:
    phone = new_phone(trustee, "nobody")
    with phone.http:
        page = phone.open(path)
        assert page.url.path == "/freigabe/anmelden"
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("path", ["/zwecke/x", "/zwecke/x/entwurf", "/zwecke/x/aussetzen", "/zwecke/or%20der"])
def test_there_is_no_such_purpose(people: People, path: str) -> None:
    assert people.both.open(path).status_code == 404


def test_a_form_from_elsewhere_changes_nothing(trustee: Trustee, people: People) -> None:
    name = draft_new(people.editor)
    people.publisher.open(f"/zwecke/{name}/pruefen")
    page = people.publisher.send(f"/zwecke/{name}/pruefen", when="now", csrfmiddlewaretoken="x" * 64)
    assert (page.status_code, "Diese Seite war zu alt" in page.text) == (403, True)
    assert name not in trustee.policy().purposes


def test_what_was_typed_in_a_page_that_is_too_old_can_be_copied(people: People) -> None:
    name = in_force(people)
    people.editor.open(f"/zwecke/{name}/entwurf")
    typed_there = FORM | {"title": "Lange <b>geschrieben</b>", "password": "Haselnuss", "code": "HWBK"}
    page = people.editor.send(f"/zwecke/{name}/entwurf", csrfmiddlewaretoken="x" * 64, **typed_there)
    assert page.status_code == 403
    assert "Lange &lt;b&gt;geschrieben&lt;/b&gt;" in page.text
    assert FORM["notice-uk"] in page.text
    assert "Haselnuss" not in page.text
    assert "HWBK" not in page.text


def test_the_register_of_processing_follows(trustee: Trustee, people: People) -> None:
    name = in_force(people, title="Rückruf zur Probe")
    step(people.publisher, name, "suspend")
    code, out, _ = trustee.operate("processing", "--controller", "Landkreis Beispiel")
    assert code == 0
    section = out.partition("## Rückruf zur Probe")[2].partition("\n## ")[0]
    assert f"(`{name}`)" in section
    assert "Ausgesetzt seit 26.11.2026" in section


def answered(server: Trustee) -> tuple[str, OfflinePolicy]:
    answer = server.http.get("/v1/policy")
    return answer.headers["ETag"], read_message(answer.text, server.jwks, POLICY_TYP, OfflinePolicy)


def test_publishing_and_suspending_count_in_every_process_at_once(trustee: Trustee, people: People) -> None:
    """Two servers of one trustee, as they run behind one proxy; the publisher comes to the other one."""
    second = started(trustee.state.parent, free_port(), PLATFORM, START, issuer=trustee.url)
    with second as other, new_phone(trustee, people.publisher.name).http as http:
        http.base_url = other.http.base_url
        http.cookies = people.publisher.http.cookies
        publisher = Phone(other, http, people.publisher.name)
        first = [answered(server) for server in (trustee, other)]
        assert first[0] == first[1]
        name = draft_new(people.editor)
        assert publish(publisher, name).url.port == other.http.base_url.port
        second = [answered(server) for server in (trustee, other)]
        assert second[0] == second[1]
        assert name in second[0][1].purposes
        assert second[0][1].seq > first[0][1].seq
        step(publisher, name, "suspend")
        third = [answered(server) for server in (trustee, other)]
        assert third[0] == third[1]
        assert third[0][1].purposes == first[0][1].purposes
        assert third[0][1].seq > second[0][1].seq
        # Nothing of it needed a new start.
        assert (trustee.process.poll(), other.process.poll()) == (None, None)
