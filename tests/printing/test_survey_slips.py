# SPDX-License-Identifier: EUPL-1.2
"""Codes on slips: every code once, all slips alike but for it, and nobody else can read the file."""

import re
import subprocess
from datetime import date
from io import StringIO
from pathlib import Path
from random import Random

import pytest

from kiosk.printing.__main__ import main
from kiosk.printing.survey_slips import SlipsError, read_codes, render_survey_slips
from sync.contract.receipt_code import new_code

UNTIL = date(2026, 12, 31)
TITLE = "Was fehlte Ihnen im Sommer?"
CODES = [new_code(Random(number).getrandbits) for number in range(23)]


def words(pdf: bytes, page: int, tmp_path: Path) -> str:
    file = tmp_path / "slips.pdf"
    file.write_bytes(pdf)
    found = subprocess.run(
        ["pdftotext", "-f", str(page), "-l", str(page), str(file), "-"], capture_output=True, text=True, check=True
    )
    return found.stdout


def printed(code: str) -> list[str]:
    groups = code.split("-")
    return ["-".join(groups[:2]), "-".join(groups[2:])]


def test_each_code_stands_on_one_slip(tmp_path: Path) -> None:
    codes = CODES[1:]
    pdf = render_survey_slips(codes, TITLE, UNTIL)
    pages = [words(pdf, page, tmp_path) for page in (1, 2, 3)]
    assert [page.count("Ihr Code für die Umfrage") for page in pages] == [10, 10, 2]
    everything = "".join(pages)
    for code in codes:
        assert all(everything.count(row) == 1 for row in printed(code))
    assert everything.count("31. Dezember 2026") == len(codes)


def test_slips_differ_in_nothing_but_their_code(tmp_path: Path) -> None:
    page = words(render_survey_slips(CODES[1:11], TITLE, UNTIL), 1, tmp_path)
    for code in CODES[1:11]:
        for row in printed(code):
            page = page.replace(row, "CODE")
    lines = [line for line in page.splitlines() if line.strip()]
    assert len(set(lines)) <= 6, "the same few lines, ten times"


def test_the_longest_title_keeps_its_place(tmp_path: Path) -> None:
    title = "Wofür soll das Dorf Geld ausgeben, und was fehlt Ihnen hier am meisten, jetzt?!"
    page = words(render_survey_slips(CODES[1:3], title, UNTIL), 1, tmp_path)
    assert " ".join(page.split()).count("jetzt?!") == 2
    assert all(row in page for code in CODES[1:3] for row in printed(code))


def test_equal_codes_make_equal_bytes() -> None:
    assert render_survey_slips(CODES[1:5], TITLE, UNTIL) == render_survey_slips(CODES[1:5], TITLE, UNTIL)


GOOD = CODES[1]
LISTS = {
    "as the trustee prints them": ([f"{GOOD}\n"], [GOOD]),
    "typed carelessly": ([f"  {GOOD.lower().replace('-', ' ')} "], [GOOD]),
    "empty lines": (["", GOOD, "  \n"], [GOOD]),
}
WRONG = {
    "nothing": ([], "there are no codes"),
    "a wrong letter": ([GOOD, "HWBK-DM4D-GZ4C-TKJB-Y"], "line 2 is no code"),
    "a sentence": (["Die Codes:", GOOD], "line 1 is no code"),
    "twice": ([GOOD, "", GOOD.lower()], "line 3: this code stands there twice"),
}


@pytest.mark.parametrize("case", LISTS)
def test_lists(case: str) -> None:
    lines, codes = LISTS[case]
    assert read_codes(lines) == codes


@pytest.mark.parametrize("case", WRONG)
def test_what_is_no_list(case: str) -> None:
    lines, said = WRONG[case]
    with pytest.raises(SlipsError, match=re.escape(said)):
        read_codes(lines)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed, out = tmp_path / "codes.txt", tmp_path / "out.pdf"
    listed.write_text("\n".join(CODES[1:14]))
    call = ["slips", str(listed), "--title", TITLE, "--until", "2026-12-31", "--out", str(out)]
    assert main(call) == 0
    assert "13 slips on 2 pages" in capsys.readouterr().out
    assert out.stat().st_mode & 0o777 == 0o600
    before = out.read_bytes()
    assert main(call) == 2
    assert "is there already" in capsys.readouterr().err
    assert out.read_bytes() == before
    listed.write_text("HWBK")
    call[-1] = str(tmp_path / "other.pdf")
    assert main(call) == 2
    assert "line 1 is no code" in capsys.readouterr().err
    assert not Path(call[-1]).exists()
    assert main([*call[:3], "x" * 81, *call[4:]]) == 2
    assert "at most 80 signs" in capsys.readouterr().err


def test_codes_from_a_pipe_are_given_back_where_no_slips_come_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = "\n".join(CODES[1:14]) + "\n"
    call = ["slips", "--title", TITLE, "--until", "2026-12-31", "--out", str(tmp_path / "none" / "out.pdf")]
    monkeypatch.setattr("sys.stdin", StringIO(listed))
    assert main(call) == 2
    assert capsys.readouterr().out == listed
    call[-1] = str(tmp_path / "out.pdf")
    monkeypatch.setattr("sys.stdin", StringIO(listed))
    assert main(call) == 0
    assert "13 slips on 2 pages" in capsys.readouterr().out
