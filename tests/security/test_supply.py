# SPDX-License-Identifier: EUPL-1.2
"""What is installed: pinned by hash, and nothing that would weaken the key store or the signatures."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCK: list[dict[str, Any]] = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
FORBIDDEN = {
    "keyrings-alt": "stores secrets in plain text",
    "keyrings-cryptfile": "asks for a password on a terminal that no kiosk has",
    "keyrings-google-artifactregistry-auth": "is picked by itself",
    "privacypass": "pins an old cryptography",
    "pyside6": "brings the add-ons that a kiosk must not have",
}


def test_every_file_that_is_installed_is_pinned_by_its_hash() -> None:
    files = [
        (package["name"], file)
        for package in LOCK
        if "registry" in package["source"]
        for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]
    ]
    assert len(files) > 100
    assert [name for name, file in files if not re.fullmatch(r"sha256:[0-9a-f]{64}", file["hash"])] == []


@pytest.mark.parametrize("project", ["tests/foreign/server", "tests/bench/pouchdb", "tests/forms/oracle/server"])
def test_every_package_of_node_is_pinned_by_its_hash(project: str) -> None:
    lock = json.loads((ROOT / project / "package-lock.json").read_text("utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert len(packages) > 30
    assert [name for name, package in packages.items() if not package["integrity"].startswith("sha512-")] == []
    # Whichever registry this machine uses brings the same bytes.
    assert [name for name, package in packages.items() if "resolved" in package] == []
    wanted = json.loads((ROOT / project / "package.json").read_text("utf-8"))["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())


@pytest.mark.parametrize(("name", "why"), FORBIDDEN.items())
def test_a_forbidden_package_is_not_there(name: str, why: str) -> None:
    assert name not in {package["name"] for package in LOCK}, why


def test_what_is_set_up_is_what_the_lock_names() -> None:
    run = (ROOT / "installer" / "run").read_text("utf-8")
    assert re.search(r"uv sync .*--frozen", run)
