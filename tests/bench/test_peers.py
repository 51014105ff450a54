# SPDX-License-Identifier: EUPL-1.2
"""The peer of the bench carries the same rows as ours, and its figures say whose they are."""

import json
import os
from pathlib import Path

import pytest

from tests.bench import peers
from tests.bench.figures import Figure
from tests.bench.records import records


def test_a_document_is_the_row_itself(tmp_path: Path) -> None:
    data = records(200)
    file = peers._documents(tmp_path / "rows", data.changed)
    documents = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [document.pop("_id") for document in documents] == [f"{item.kind}:{item.id}" for item in data.changed]
    gone = [document.pop("_deleted", False) for document in documents]
    assert gone == [item.op == "delete" for item in data.changed]
    bodies = [json.loads(bytes(item.body)) for item in data.changed if item.op == "put"]
    assert [document["body"] for document, deleted in zip(documents, gone, strict=True) if not deleted] == bodies


def test_without_npm_there_is_no_peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    assert peers.install(tmp_path) is None
    assert not (tmp_path / "pouchdb").exists()


def test_a_figure_names_what_stands_beside_it() -> None:
    line = Figure("delta", 1, 10, most_ratio=0.1, beside="PouchDB").line()
    assert "PouchDB     10.0 ms  ratio  0.10  goal ratio <= 0.1: met" in line
