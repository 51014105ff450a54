# SPDX-License-Identifier: EUPL-1.2
"""docs/security.md names every threat once, and only tests that exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "security.md").read_text("utf-8")
_NAMED = re.compile(r"`(tests/[a-z_/0-9]+\.py)(?:::(test_\w+))?`")


def _rows() -> list[list[str]]:
    cells = [line.strip("|").split(" | ") for line in DOCUMENT.splitlines() if re.match(r"\| *\d+ \|", line)]
    return [[cell.strip() for cell in row] for row in cells]


def test_the_25_threats_stand_there_in_order_and_whole() -> None:
    rows = _rows()
    assert [row[0] for row in rows] == [str(number) for number in range(1, 26)]
    assert all(len(row) == 5 and all(row) for row in rows)


def test_every_test_that_is_named_exists() -> None:
    named = _NAMED.findall(DOCUMENT)
    assert len(named) > 50
    functions = {file: _functions(ROOT / file) for file, _ in named}
    assert [f"{file}::{name}" for file, name in named if name and name not in functions[file]] == []


def test_a_threat_without_a_test_says_so() -> None:
    untested = [row[0] for row in _rows() if not _NAMED.search(row[3])]
    assert [number for number in untested if "none" not in _rows()[int(number) - 1][3]] == []


def _functions(file: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}
