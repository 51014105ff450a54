# SPDX-License-Identifier: EUPL-1.2
"""Papers of councils at the platform: found at the source, put into plain words by staff, published by them alone."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import msgspec
import pytest

from sync.contract.council import KIND_COUNCIL_PAPER, CouncilPaper
from tests.platform.oparl import Oparl, serving
from tests.platform.running import NOW, SCOPE, Site, copy_site
from tests.platform.test_pages import PASSWORD, Browser
from tests.platform.test_publishing import publish, text_of
from tests.platform.test_services import items
from tests.platform.test_surveys import FORM, RECORD

PAPERS, FOUND = "/admin/dp_platform/councilpaper", "/admin/dp_platform/sourcepaper"
SOURCES = "/admin/dp_platform/councilsource"
NEXT_DAY = "2026-11-27T09:00:00Z"
PAPER: dict[str, str | list[str]] = {
    "slug": "baenke", "level": "municipality", "council": "Stadtrat St. Wendel", "municipality": "10046117",
    "title": "de: Mehr Bänke\nde-simple: Mehr Bänke", "about": "de: Es geht um Bänke.\nde-simple: Es geht um Bänke.",
    "proposal": "de: Die Stadt stellt zwölf Bänke auf.", "costs": "", "reference": "BV/1",
    "stations": "12.01.2027 18:00 | Stadtrat St. Wendel | Rathaus | öffentlich, entscheidet",
    "attachments": "Vorlage | https://ris.example.org/1.pdf", "survey": "", "outcome_kind": "", "outcome_on": "",
    "outcome_says": "", "source": "RIS der Stadt", "source_url": "https://ris.example.org/1",
    "taken_on": "26.11.2026",
}  # fmt: skip


@pytest.fixture
def ris() -> Iterator[Oparl]:
    with serving(Oparl()) as running:
        yield running


@pytest.fixture
def site(template: Site, tmp_path: Path) -> Iterator[Site]:
    own = copy_site(template, tmp_path)
    load_reactions(own)
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


def load_reactions(site: Site, papers: dict[str, Any] | None = None) -> None:
    """Two surveys about papers that ask with one and the same form."""
    folder = site.folder / "resources" / "surveys"
    folder.mkdir(exist_ok=True)
    asked = {**RECORD, "form": "ratsvorlage", "municipality": "10046117", "closes": "2026-12-01"}
    records = {
        "zu-baenken": {**asked, "collects_until": "2027-01-11"},
        "zu-spaet": {**asked, "collects_until": "2027-01-12"},
    }
    (folder / "surveys.json").write_text(json.dumps(records))
    (folder / "forms.json").write_text(json.dumps({"ratsvorlage": {"title": {"de": "Meinung"}, "minutes": 2}}))
    (folder / "ratsvorlage.md").write_text(FORM.replace("| dorf |", "| ratsvorlage |"))
    if papers is not None:
        (site.folder / "resources" / "district" / "council-papers.json").write_text(json.dumps(papers))
    site.must("load", "--resources", str(folder.parent), "--now", NOW)


def add_source(staff: Browser, ris: Oparl, slug: str = "rat") -> None:
    values = {"slug": slug, "name": "RIS der Stadt", "municipality": "10046117", "url": ris.at("/body/1"),
              "active": "on"}  # fmt: skip
    assert "erfolgreich" in text_of(staff.post(f"{SOURCES}/add/", dict(values)))


def shown(site: Site, staff: Browser) -> dict[str, CouncilPaper]:
    """What kiosks get."""
    found = items(site, staff.http)
    return {
        key: msgspec.json.decode(item.body, type=CouncilPaper)
        for (kind, key), item in found.items() if kind == KIND_COUNCIL_PAPER
    }  # fmt: skip


def taking(staff: Browser) -> str:
    """The way from the list of found papers to the page where plain words are written."""
    found = re.search(r'href="([^"]+councilpaper/add/\?aus=\d+)"', staff.get(f"{FOUND}/").text)
    assert found is not None
    return found[1]


def test_what_is_found_is_shown_to_nobody_before_staff_have_put_it_into_plain_words(
    site: Site, staff: Browser, ris: Oparl
) -> None:
    ris.paper(1)
    add_source(staff, ris)
    assert site.must("oparl", "--now", NOW).strip().endswith("1 new, 0 changed, 0 gone, 0 not read")
    listed = text_of(staff.get(f"{FOUND}/"))
    assert "Vorlage Nummer 1 BV/1 2027-01-12 RIS der Stadt" in listed
    publish(staff)
    assert shown(site, staff) == {}
    page = taking(staff)
    filled = staff.get(page).text
    for value in ("BV/1", "12.01.2027 18:00 | Gemeinderat | Rathaus, Großer Saal | öffentlich, entscheidet",
                  "de: Vorlage Nummer 1", "26.11.2026"):  # fmt: skip
        assert value in filled
    official = {**PAPER, "title": "de: Vorlage Nummer 1"}
    assert "Es fehlt die Zeile mit „de-simple:“." in text_of(staff.post(page, official))
    assert "erfolgreich" in text_of(staff.post(page, PAPER))
    assert shown(site, staff) == {}, "nothing is published by itself"
    publish(staff)
    paper = shown(site, staff)["baenke"]
    assert paper.title == {"de": "Mehr Bänke", "de-simple": "Mehr Bänke"}
    assert (paper.stations[0].public, paper.stations[0].decides, paper.outcome) == (True, True, None)
    assert "Vorlage Nummer 1" not in text_of(staff.get(f"{FOUND}/"))
    assert "unverändert" in text_of(staff.get(f"{FOUND}/?stand=uebernommen"))


def test_what_changes_at_the_source_is_shown_to_staff_and_changes_nothing_by_itself(
    site: Site, staff: Browser, ris: Oparl
) -> None:
    ris.paper(1)
    add_source(staff, ris)
    site.must("oparl", "--now", NOW)
    staff.post(taking(staff), PAPER)
    publish(staff)
    before = shown(site, staff)
    ris.put("/meeting/1", "Meeting", start="2027-01-19T18:00:00+01:00")
    assert "0 new, 0 changed" in site.must("oparl", "--now", NOW), "it was read a short while ago"
    assert "0 new, 1 changed" in site.must("oparl", "--now", NEXT_DAY)
    news = text_of(staff.get(f"{FOUND}/"))
    assert "geändert – Beratungen: 2027-01-12 · 18:00 · Gemeinderat" in news
    assert "→ 2027-01-19 · 18:00 · Gemeinderat" in news
    assert "geändert" in text_of(staff.get(f"{PAPERS}/"))
    publish(staff)
    assert shown(site, staff) == before
    row = re.search(r'name="_selected_action" value="(\d+)"', staff.get(f"{FOUND}/").text)
    assert row is not None
    staff.post(f"{FOUND}/", {"action": "seen_it", "_selected_action": row[1]})
    assert "unverändert" in text_of(staff.get(f"{PAPERS}/"))


def test_what_is_deleted_or_public_no_more_is_marked(site: Site, staff: Browser, ris: Oparl) -> None:
    for number in (1, 2):
        ris.paper(number)
    add_source(staff, ris)
    site.must("oparl", "--now", NOW)
    staff.post(taking(staff), PAPER)
    publish(staff)
    ris.delete("/paper/1", "2026-11-27T08:00:00+01:00")
    ris.put("/agendaitem/2", "AgendaItem", public=False)
    assert "0 changed, 2 gone" in site.must("oparl", "--now", NEXT_DAY)
    kept = repr(site.rows("SELECT found FROM dp_platform_sourcepaper"))
    assert kept.count("Rathaus") == 1, "of what nobody has taken over only the name is left"
    everything = text_of(staff.get(f"{FOUND}/?stand=alle"))
    assert "an der Quelle gelöscht" in everything
    assert "keine öffentliche Beratung mehr" in everything
    assert "ACHTUNG" in text_of(staff.get(f"{PAPERS}/")) or "ACHTUNG" in text_of(staff.get(f"{FOUND}/"))
    assert "baenke" in shown(site, staff), "staff decide what becomes of it"


def test_of_what_is_not_public_nothing_is_kept(site: Site, staff: Browser, ris: Oparl) -> None:
    ris.paper(1)
    ris.put("/agendaitem/1", "AgendaItem", public=False)
    add_source(staff, ris)
    assert "0 new, 0 changed, 0 gone" in site.must("oparl", "--now", NOW)
    assert site.rows("SELECT count(*) FROM dp_platform_sourcepaper") == [(0,)]


def test_nothing_of_people_is_stored(site: Site, staff: Browser, ris: Oparl) -> None:
    ris.paper(1)
    add_source(staff, ris)
    site.must("oparl", "--now", NOW)
    assert "Mustermann" not in repr(site.rows("SELECT * FROM dp_platform_sourcepaper"))


def test_a_source_that_does_not_answer_costs_the_others_nothing_and_is_asked_again(
    site: Site, staff: Browser, ris: Oparl
) -> None:
    ris.paper(1)
    with serving(Oparl()) as broken:
        broken.paper(7)
        broken.answers["/body/1/paper"] = (500, b"")
        add_source(staff, broken, "a-kaputt")
        add_source(staff, ris, "b-gut")
        assert "1 new" in site.must("oparl", "--now", NOW)
        assert "antwortet mit 500" in text_of(staff.get(f"{SOURCES}/"))
        del broken.answers["/body/1/paper"]
        assert "1 new, 0 changed" in site.must("oparl", "--now", NEXT_DAY)
        assert "antwortet mit" not in text_of(staff.get(f"{SOURCES}/"))


def test_what_staff_put_away_stays_off_the_list(site: Site, staff: Browser, ris: Oparl) -> None:
    ris.paper(1)
    add_source(staff, ris)
    site.must("oparl", "--now", NOW)
    row = re.search(r'name="_selected_action" value="(\d+)"', staff.get(f"{FOUND}/").text)
    assert row is not None
    staff.post(f"{FOUND}/", {"action": "put_away", "_selected_action": row[1]})
    ris.put("/paper/1", "Paper", name="Vorlage Nummer 1, neu", modified="2026-11-27T08:00:00+01:00")
    site.must("oparl", "--now", NEXT_DAY)
    assert "Vorlage Nummer 1" not in text_of(staff.get(f"{FOUND}/"))
    assert "Vorlage Nummer 1, neu" in text_of(staff.get(f"{FOUND}/?stand=abgelegt"))


WRONG: dict[str, tuple[dict[str, str], str]] = {
    "no plain words": ({"about": "de: Es geht um Bänke."}, "Es fehlt die Zeile mit „de-simple:“."),
    "a title that is too long": ({"title": f"de: {'x' * 81}\nde-simple: x"}, "Höchstens 80 Zeichen je Sprache"),
    "no such day": ({"stations": "31.02.2027 | Stadtrat"}, "„31.02.2027“ ist kein Tag wie"),
    "no council": ({"stations": "12.01.2027"}, "so wie „12.01.2027 18:00 | Stadtrat"),
    "an unknown word": ({"stations": "12.01.2027 | Stadtrat | Rathaus | geheim"}, "„geheim“ kennt diese Seite nicht"),
    "an hour without a day": ({"stations": "? 18:00 | Stadtrat"}, "ist kein Tag wie"),
    "days in disorder": ({"stations": "12.01.2027 | A\n\n11.01.2027 | B"}, "die früheste zuerst"),
    "a result before the meeting": ({"stations": "12.01.2027 | A\nde: Ja"}, "wenn die Beratung gewesen ist"),
    "an outcome before its day": ({"outcome_kind": "decided", "outcome_on": "12.01.2027"}, "noch nicht da"),
    "an outcome without its day": ({"outcome_kind": "decided"}, "beides oder keines"),
    "an attachment that is nowhere": ({"attachments": "Lageplan"}, "braucht eine Adresse oder einen Text"),
    "an address that is none": ({"source_url": "ris.example.org"}, "Eine Adresse mit https:// vorn"),
    "a Kreistag of one municipality": ({"level": "district"}, "für den ganzen Landkreis"),
    "a council of nowhere": ({"municipality": ""}, "deren Rat entscheidet"),
    "a survey that is read too late": ({"survey": "zu-spaet"}, "entschieden wird schon am 12.01.2027"),
    "a survey of another place": ({"survey": "zu-baenken", "municipality": "", "level": "district"}, "dieselbe Gem"),
}


@pytest.fixture(scope="module")
def pages(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    own = copy_site(template, tmp_path_factory.mktemp("council"))
    load_reactions(own)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    browser = Browser(own, "amt")
    yield browser
    browser.http.close()
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.mark.parametrize("case", WRONG)
def test_what_may_not_be_published_is_refused_with_what_mends_it(pages: Browser, case: str) -> None:
    changes, words = WRONG[case]
    answer = text_of(pages.post(f"{PAPERS}/add/", {**PAPER, **changes}))
    assert words in answer
    assert "erfolgreich" not in answer


def test_a_source_is_asked_by_https_alone(pages: Browser) -> None:
    values: dict[str, str | list[str]] = {"slug": "x", "name": "X", "url": "http://ris.example.org/", "active": "on"}
    assert "muss mit https:// beginnen" in text_of(pages.post(f"{SOURCES}/add/", values))


def test_a_paper_is_written_published_and_edited_as_it_was(site: Site, staff: Browser) -> None:
    long = {**PAPER, "survey": "zu-baenken", "costs": "de: 18.000 €", "stations": (
        "05.11.2026 17:30 | Ortsrat | Dorfhaus, Saal | nicht öffentlich\nde: Dafür\nde-simple: Dafür\n\n"
        "12.01.2027 18:00 | Stadtrat St. Wendel | Rathaus | öffentlich, entscheidet\n\n? | Kreistag | | fällt aus"
    ), "attachments": "Lageplan | https://ris.example.org/2.pdf\n\nStellungnahme\nWir sind dafür."}  # fmt: skip
    assert "erfolgreich" in text_of(staff.post(f"{PAPERS}/add/", long))
    publish(staff)
    paper = shown(site, staff)["baenke"]
    assert (paper.survey, len(paper.stations), paper.stations[0].result["de"]) == ("zu-baenken", 3, "Dafür")
    assert (paper.stations[2].on, paper.stations[2].cancelled) == (None, True)
    assert paper.attachments[1].text == "Wir sind dafür."
    page = staff.get(f"{PAPERS}/baenke/change/").text.replace("\r", "")
    for name in ("stations", "attachments"):
        found = re.search(rf'<textarea name="{name}"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
        assert found is not None
        assert found[1].replace("| Kreistag |  | fällt", "| Kreistag | | fällt") == long[name]
    decided = {**long, "outcome_kind": "refused", "outcome_on": "26.11.2026", "outcome_says": "de: Zu teuer."}
    del decided["slug"]
    assert "erfolgreich" in text_of(staff.post(f"{PAPERS}/baenke/change/", decided))
    seen = text_of(staff.get("/admin/veroeffentlichen/"))
    assert "Was daraus wurde" in seen
    publish(staff)
    known = shown(site, staff)["baenke"].outcome
    assert known is not None
    assert (known.kind, known.says) == ("refused", {"de": "Zu teuer."})


def test_a_survey_about_a_paper_is_half_made_from_it(site: Site, staff: Browser) -> None:
    staff.post(f"{PAPERS}/add/", {**PAPER, "stations": "12.03.2027 | Stadtrat | | entscheidet"})
    found = re.search(r'href="([^"]+survey/add/\?slug[^"]+)"', staff.get(f"{PAPERS}/baenke/change/").text)
    assert found is not None
    address = unquote_plus(found[1].replace("&amp;", "&"))
    for part in ("slug=zu-baenke&", "de: Mehr Bänke", "form=ratsvorlage", "municipality=10046117",
                 "collects_until=11.03.2027", "closes=04.02.2027"):  # fmt: skip
        assert part in address
    page = staff.get(found[1].replace("&amp;", "&")).text
    assert 'value="11.03.2027"' in page
    assert "de: Mehr Bänke" in page


def test_papers_of_a_file_are_held_to_the_same(template: Site, tmp_path: Path) -> None:
    own = copy_site(template, tmp_path)
    good: dict[str, Any] = {
        "level": "municipality", "council": "Stadtrat", "municipality": "10046117", "survey": "zu-baenken",
        "title": {"de": "X", "de-simple": "X"}, "about": {"de": "X", "de-simple": "X"}, "proposal": {"de": "X"},
        "source": "X", "taken_on": "2026-11-01",
        "stations": [{"body": "Stadtrat", "on": "2027-01-12", "decides": True}],
    }  # fmt: skip
    load_reactions(own, {"x": good})
    load_reactions(own, {"x": good})
    assert own.rows("SELECT slug, survey_id FROM dp_platform_councilpaper") == [("x", "zu-baenken")]
    assert own.rows("SELECT count(*) FROM dp_platform_historicalcouncilpaper") == [(1,)]
    for changes, words in (
        ({"title": {"de": "X"}}, "de-simple"), ({"survey": "gibt-es-nicht"}, "unknown gibt-es-nicht"),
        ({"municipality": "10046999"}, "unknown 10046999"), ({"survey": "zu-spaet"}, "entschieden wird"),
        ({"outcome": {"kind": "decided", "on": "2027-01-12"}}, "noch nicht da"),
    ):  # fmt: skip
        with pytest.raises(AssertionError, match=words):
            load_reactions(own, {"x": {**good, **changes}})
