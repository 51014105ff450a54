# SPDX-License-Identifier: EUPL-1.2
"""The demo: a whole district on this machine. With a display it opens the windows; without, it plays a visit.

The visit: the line is cut before the first touch; a resident of Remmesweiler orders from two shops for the next
pick-up; the kiosk is killed right after the confirmation and started again; the line is mended; both shops
open and answer the order, and the crates are given out in the village hall; the answer is read at a second kiosk
with the code from the receipt. There somebody asks the town hall to call back; the town hall opens the form, answers,
and its answer is read with the receipt. At the first kiosk somebody answers a survey.
"""

import argparse
import json
import os
import select
import shutil
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

from installer.district import RESOURCES, District
from installer.leaks import chosen_words_on_disk, typed_words_on_disk
from installer.parties import ROOT, Party, PartyError, clean_up_on_sigterm, wait_until
from installer.player import Player
from installer.replicas import read_rows, replica_key
from installer.story import OFFSCREEN, Story, awake, start_kiosk, wait_answered
from installer.town_hall import OFFICE, ask_the_town_hall
from installer.village_survey import ask_the_village, is_open
from sync.replica.database import FILE_NAME

ORDERED_FROM = ("baeckerei", "dorfladen")
PICK_UP_AT = "remmesweiler-dgh"
WISHES = (
    ("Brot und Brötchen", ("Bauernbrot", "Baguette", "Brötchen")),
    ("Käse", ("Frischkäse natur", "Reibekäse")),
    ("Frühstück, Kaffee und Süßes", ("Röstkaffee, gemahlen",)),
)
QUICK = "repeat_lock_ms = 0\n"
"""Settings under which no touch is taken for a tremor."""
_TABLE = "dp_platform_storedcase"
_PRICE_LISTS = RESOURCES / "district" / "products"


def main() -> int:
    """Read the command line and run the demo; exit 0 only if the whole way worked."""
    parser = argparse.ArgumentParser(prog="installer/run demo", description=__doc__)
    parser.add_argument("--out", type=Path, metavar="DIR", help="play the visit unseen and leave its pictures here")
    parser.add_argument("--state", type=Path, default=ROOT / ".state" / "demo", metavar="DIR")
    parser.add_argument("--quick", action="store_true", help="with --out: a hand that never trembles, for tests")
    arguments = parser.parse_args()
    shown = arguments.out is None and bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    out = arguments.out or ROOT / ".state" / "demo-out"
    clean_up_on_sigterm()
    story = Story()
    district = None
    try:
        shops = tuple(sorted(shop.stem for shop in _PRICE_LISTS.glob("*.csv")))
        district = District(
            arguments.state.resolve(), shops, (PICK_UP_AT,), (OFFICE,), settings=QUICK if arguments.quick else ""
        )
        district.start_servers()
        story.saw("trustee and platform run")
        if shown:
            _open_windows(district)
        else:
            play(district, story, out.resolve())
            print(f"pictures, receipt.pdf, picklist.pdf and summary.json: {out}")
    except (PartyError, OSError) as error:
        print(f"installer/run demo: {error}", file=sys.stderr)
        print(f"logs: {arguments.state}/*/output.log and */state/logs", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print()
    finally:
        if district is not None:
            district.stop()
    return 0


def _open_windows(district: District) -> None:
    kiosk = district.kiosk.start("-m", "kiosk", "--state", str(district.kiosk.state))
    for desk in (district.desks[ORDERED_FROM[0]], district.office_desks[OFFICE]):
        desk.start("-m", "kiosk", "--counter", "--state", str(desk.state))
    print("The kiosk of Remmesweiler, the bakery's counter and the town hall's are open.")
    print(f"The pages for staff and shops: {district.pages}")
    for user, shop in (("amt", ""), (ORDERED_FROM[0], ORDERED_FROM[0])):
        print(f"  {user}, with the password {district.let_in(user, shop)}, until the next start")
    print("Type `cut` to cut the village's line, `mend` to mend it; Ctrl-C, or closing the kiosk, ends the demo.")
    while kiosk.poll() is None:
        if not select.select([sys.stdin], [], [], 0.5)[0]:
            continue
        line = sys.stdin.readline()
        if not line:
            # Nobody types here: only the windows count.
            kiosk.wait()
        elif (word := line.strip()) in ("cut", "mend"):
            (district.line.cut if word == "cut" else district.line.mend)()
            print(f"The line is {word if word == 'cut' else 'mended'}.")
        elif word:
            print("`cut` or `mend`?")


def play(district: District, story: Story, out: Path) -> None:
    """Play the visit from the cut line to the read answer; raises PartyError where anything is not as promised."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    pictures = out / "pages"
    hand = Player(district.kiosk.home / "hand", pictures)
    start_kiosk(district.kiosk, OFFSCREEN)
    awake(hand)
    before = {row[0] for row in read_rows(district.kiosk, "SELECT case_id FROM cases")}
    wait_until("the district's content arrives", lambda: _items(district.kiosk) > 200)
    story.saw("the kiosk shows the notice board, with the district's content")
    district.line.cut()
    wait_until("the kiosk notices the cut", lambda: _meta(district.kiosk, "engine_state") == "offline", 90)
    story.saw("the line is cut")
    # Crates of demos before this one stand in the same lists.
    story.facts["crate"] = "Mustermann" + (f" {chr(97 + len(before) // 3 % 26)}" if before else "")
    _order(hand, story)
    district.kiosk.kill()
    story.saw("the kiosk is killed with SIGKILL, right after the confirmation")
    _after_the_kill(district, story, out, before)
    _back_to_the_net(district, story)
    _at_the_counters(district, story, out, pictures)
    _at_the_pick_up(district, story, pictures)
    _at_the_second_kiosk(district, story, pictures)
    ask_the_town_hall(district, story, pictures)
    if is_open(datetime.now(UTC).date()):
        ask_the_village(district, story, pictures)
    story.facts |= {"states": story.states, "played_at": datetime.now(UTC).isoformat(timespec="seconds")}
    (out / "summary.json").write_text(json.dumps(story.facts, ensure_ascii=False, indent=1) + "\n", "utf-8")
    story.saw("the whole way worked")


def _order(hand: Player, story: Story) -> None:
    hand.picture("notice-board")
    hand.tap("Bitte den Bildschirm berühren", then="Home")
    hand.settle()
    hand.picture("home")
    hand.tap("Einkaufen", then="Start")
    hand.settle()
    hand.picture("start")
    hand.tap("Neu bestellen", then="Categories")
    for category, products in WISHES:
        hand.settle()
        hand.picture("categories")
        while category not in hand.names():
            hand.tap("Nächste Seite")
            hand.settle()
        hand.tap(category, then="Products")
        for product in products:
            hand.settle()
            while not any(name.startswith(f"{product}: Nehmen") for name in hand.names()):
                hand.tap("Nächste Seite")
                hand.settle()
            hand.tap(f"{product}: Nehmen")
        hand.settle()
        hand.picture("products")
        hand.tap("Zurück", then="Categories")
    hand.settle()
    hand.tap("Korb ansehen", then="Basket")
    hand.settle()
    hand.picture("basket")
    hand.tap("Weiter zum Bestellen", then="Substitutes")
    hand.settle()
    hand.picture("substitutes")
    hand.tap("Ja, gern etwas Ähnliches", then="CrateName")
    hand.settle()
    hand.type(story.facts["crate"])
    hand.picture("crate-name")
    hand.tap("Weiter", then="PhoneWish")
    hand.settle()
    hand.picture("phone-wish")
    hand.tap("Nein, ohne Telefonnummer")
    if hand.wait_page("ReadBackOrder", "Late") == "Late":
        hand.settle()
        hand.picture("late")
        hand.tap("Dann gilt sie für die nächste Woche", then="ReadBackOrder")
    hand.settle()
    hand.picture("read-back")
    while "Weiter lesen" in hand.names():
        hand.tap("Weiter lesen")
        hand.settle()
    story.saw("six products from two shops are read back")
    hand.tap("Ja, bestellen", then="Confirmed")
    hand.picture("confirmed")
    story.saw("the order is confirmed")


def _after_the_kill(district: District, story: Story, out: Path, before: set[str]) -> None:
    rows = [row for row in read_rows(district.kiosk, "SELECT case_id FROM cases") if row[0] not in before]
    # One for each shop, and the ticket for whoever gives out the crates.
    if len(rows) != len(ORDERED_FROM) + 1:
        raise PartyError(f"{len(rows)} cases on disk after the kill, {len(ORDERED_FROM) + 1} were confirmed")
    story.facts["case_ids"] = [row[0] for row in rows]
    home = district.kiosk.home
    products = [product for _, category in WISHES for product in category]
    leaks = typed_words_on_disk(home, (story.facts["crate"],), beside=home / "paper")
    leaks += chosen_words_on_disk(district.kiosk.state / FILE_NAME, replica_key(district.kiosk), products)
    story.facts["plain_text_found"] = leaks
    if leaks:
        raise PartyError(f"what the resident wished stands on the disk: {'; '.join(leaks)}")
    story.saw("nothing of the order can be read on the kiosk's disk")
    start_kiosk(district.kiosk, OFFSCREEN)
    hand = Player(district.kiosk.home / "hand", out / "pages-after-kill")
    hand.wait_page("Interrupted", seconds=60)
    story.saw("started again, the kiosk says that an order is stored")
    hand.settle()
    hand.picture("interrupted")
    hand.tap("Ja, das war ich", then="Confirmed")
    hand.wait_text("Ihr Beleg ist gedruckt", seconds=40)
    hand.picture("receipt-printed")
    code = next(text for text in hand.texts() if text.count("-") == 4 and len(text) == 21)
    papers = sorted((district.kiosk.home / "paper").glob("*.pdf"))
    shutil.copy(papers[-1], out / "receipt.pdf")
    story.saw("the receipt is printed")
    story.facts |= {"code": code, "promise": "vorgemerkt"}
    hand.settle()
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    hand.wait_text("Dieses Gerät ist leer.")
    hand.picture("device-empty")
    hand.close()
    story.saw("the next visit shows that the device is empty")


def _back_to_the_net(district: District, story: Story) -> None:
    shops = (district.desks[shop] for shop in ORDERED_FROM)
    for desk in (*shops, district.pick_up_desks[PICK_UP_AT], district.office_desks[OFFICE]):
        settings = f'printer = "simulator:{desk.home / "paper"}"\n{district.settings}'
        (desk.state / "settings.toml").write_text(settings, "utf-8")
        desk.start(
            "-m", "kiosk", "--counter", "--state", str(desk.state), "--rehearsal", str(desk.home / "hand"),
            "--size", "1920x1080", "--idle-seconds", "1", **OFFSCREEN,
        )  # fmt: skip
    district.line.mend()
    story.saw("the line is mended")
    wait_until(
        "the kiosk delivers",
        lambda: not read_rows(district.kiosk, "SELECT 1 FROM cases WHERE state IN ('held', 'ready')"),
        330,
    )
    for case_id in story.facts["case_ids"]:
        count = stored_on_platform(district.platform, case_id)
        if count != 1:
            raise PartyError(f"case {case_id} is {count} times on the platform")
    story.saw("each order is on the platform exactly once")


def _at_the_counters(district: District, story: Story, out: Path, pictures: Path) -> None:
    for shop in ORDERED_FROM:
        desk = district.desks[shop]
        hand = Player(desk.home / "hand", pictures.with_name(f"counter-{shop}"))
        hand.wait_page("PickUps", seconds=60)
        hand.wait_text("neu", seconds=60)
        hand.settle()
        hand.picture("pick-ups")
        hand.tap("Donnerstag", "Mittwoch", "Freitag", "Dienstag", "Samstag", then="Orders")
        hand.settle()
        hand.tap("Alle", "1 neue annehmen")
        hand.wait_text("angenommen")
        hand.settle()
        hand.picture("orders")
        hand.tap("Packliste", then="PickListPage")
        hand.settle()
        hand.picture("pick-list")
        hand.tap("Packliste drucken")
        hand.wait_text("Die Packliste ist gedruckt.")
        papers = sorted((desk.home / "paper").glob("*packliste*.pdf"))
        shutil.copy(papers[-1], out / ("picklist.pdf" if shop == ORDERED_FROM[0] else f"picklist-{shop}.pdf"))
        hand.tap("Zurück", then="Orders")
        hand.settle()
        _open_crate(hand, story)
        hand.picture("order")
        hand.tap("Packen", then="Packing")
        hand.settle()
        if shop == ORDERED_FROM[0]:
            _leave_out(hand, "Baguette")
        hand.picture("packing")
        hand.tap("Gepackt", then="OrderDetails")
        story.saw(f"{shop} opened, accepted and packed its order")
        wait_answered(desk)
        hand.close()


def _at_the_pick_up(district: District, story: Story, pictures: Path) -> None:
    desk = district.pick_up_desks[PICK_UP_AT]
    hand = Player(desk.home / "hand", pictures.with_name("pick-up"))
    hand.wait_page("PickUps", seconds=60)
    hand.wait_text("noch nicht abgeholt", seconds=60)
    hand.settle()
    hand.picture("pick-ups")
    hand.tap("Donnerstag", "Mittwoch", "Freitag", "Dienstag", "Samstag", then="Orders")
    hand.settle()
    hand.picture("crates")
    hand.tap("Abholliste", then="PickListPage")
    hand.settle()
    hand.picture("collection-list")
    hand.tap("Zurück", then="Orders")
    hand.settle()
    _open_crate(hand, story)
    hand.picture("ticket")
    hand.tap("Übergeben", then="HandOut")
    hand.settle()
    hand.picture("hand-out")
    hand.tap("Übergeben und bezahlt", then="OrderDetails")
    wait_answered(desk)
    hand.close()
    story.saw("the crates of both shops are given out and paid at the village hall")


def _open_crate(hand: Player, story: Story) -> None:
    while not (crates := [name for name in hand.names() if name.startswith(f"{story.facts['crate']} ·")]):
        hand.tap("Nächste Seite")
        hand.settle()
    hand.tap(crates[0], then="OrderDetails")
    hand.settle()


def _leave_out(hand: Player, product: str) -> None:
    """Something is missing, as in life."""
    line = next(name for name in hand.names() if product in name)
    hand.tap(line, then="PackLine")
    hand.settle()
    hand.tap("Fehlt", then="Packing")
    hand.settle()


def _at_the_second_kiosk(district: District, story: Story, pictures: Path) -> None:
    party = district.second_kiosk
    start_kiosk(party, OFFSCREEN)
    hand = Player(party.home / "hand", pictures.with_name("pages-second-kiosk"))
    awake(hand)
    wait_until("content at the second kiosk", lambda: _items(party) > 200, 60)
    hand.settle()
    hand.tap("Bitte den Bildschirm berühren", then="Home")
    hand.settle()
    hand.tap("Mein Beleg", then="EnterCode")
    hand.settle()
    hand.type(str(story.facts["code"]).replace("-", ""))
    hand.picture("enter-code")
    hand.tap("Weiter", then="OrderStatus")
    hand.wait_text("Ihre Bestellung ist gepackt.")
    hand.wait_text("Abgeholt und bezahlt.")
    hand.settle()
    hand.picture("order-status")
    story.saw("the answer is read at a second kiosk with the code")
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    hand.close()


def stored_on_platform(platform: Party, case_id: str) -> int:
    """How many times the platform holds a case."""
    connection = sqlite3.connect(f"file:{platform.state / 'platform.sqlite3'}?mode=ro", uri=True, timeout=10)
    try:
        query = f"SELECT count(*) FROM {_TABLE} WHERE case_id = ?"
        return int(connection.execute(query, (case_id.replace("-", ""),)).fetchone()[0])
    finally:
        connection.close()


def _items(party: Party) -> int:
    return int(read_rows(party, "SELECT count(*) FROM items")[0][0])


def _meta(party: Party, key: str) -> str:
    rows = read_rows(party, f"SELECT value FROM meta WHERE key = '{key}'")
    return str(rows[0][0]) if rows else ""


if __name__ == "__main__":
    sys.exit(main())
