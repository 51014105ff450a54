# SPDX-License-Identifier: EUPL-1.2
"""Published forms of real projects (tests/published.py).

`python -m tests.forms corpus` fetches the packages that are not there yet, each by its hash, and prints the table of
forms. Tests that need a package which is not there are left out, and say why.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Literal

from tests.published import Package

Kind = Literal["xform", "xlsform"]
_KINDS: dict[str, Kind] = {".xml": "xform", ".xls": "xlsform", ".xlsx": "xlsform"}
_BESIDE = (".csv", ".geojson")


PACKAGES = (
    Package(
        "npm", "enketo-transformer", "1.43.0",
        "sha512-9iel+sgSIA13GQ1n/xQLJiXjRSBWEP4yWuT9u9Q60mBz4WRAFL3BVk+oAdB5Sbytc2D8p4cgL2xhQUwKulPWOQ==",
        "Apache-2.0", ("package/test/forms",),
    ),
    Package(
        "npm", "cht-conf-test-harness", "5.0.4",
        "sha512-/Z62r5pU1wEXzKEp8PgWIbtNCpRWiEtZDClD8mnPImEvHn2BYREBrzIHwJKBj3hGZUHLB99pMv7nOIm0yShZdQ==",
        "none said", ("package/test/collateral/forms",),
    ),
    Package(
        "pypi", "osm-fieldwork", "0.16.4", "595afcf05a0a3fda035e5c2c342b5a5c1bcfa2e21002098f6c670c7e502baf93",
        "GPL-3.0-only", ("osm_fieldwork/xlsforms",),
    ),
    # The last one whose wheel holds its tests' forms.
    Package(
        "pypi", "pyxform", "1.4.0", "c96591e9abaa85a1a9cc007380f407acd94e244c87675ecdc002f413d14971b5",
        "BSD-2-Clause",
        ("pyxform/tests/bug_example_xls", "pyxform/tests/example_xls", "pyxform/tests/test_expected_output"),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Form:
    """One published form."""

    package: Package
    path: str
    kind: Kind

    @property
    def name(self) -> str:
        """Unique among all: its package, and where it lies in the package's folder of forms, or in which of them."""
        folder = next(folder for folder in self.package.folders if self.path.startswith(f"{folder}/"))
        known = folder if len(self.package.folders) == 1 else folder.rpartition("/")[0]
        return f"{self.package.name}/{self.path.removeprefix(f'{known}/')}"

    @property
    def content(self) -> bytes:
        return self.package.members[self.path]

    @property
    def beside(self) -> dict[str, bytes]:
        """Tables that lie in its folder, by their names: lists that it may take its choices from."""
        folder = PurePosixPath(self.path).parent
        paths = [PurePosixPath(path) for path in self.package.members]
        beside = [path for path in paths if path.parent == folder and path.suffix in _BESIDE]
        return {path.name: self.package.members[str(path)] for path in beside}


@cache
def forms(kind: Kind) -> list[Form]:
    """Every form of a kind, in a steady order, none twice; raises PartyError where a package was not fetched."""
    found, seen = [], set()
    for package in PACKAGES:
        for path in sorted(package.members):
            suffix = PurePosixPath(path).suffix
            if _KINDS.get(suffix) != kind or not path.startswith(tuple(f"{each}/" for each in package.folders)):
                continue
            content = package.members[path]
            if content not in seen:
                seen.add(content)
                found.append(Form(package, path, kind))
    return found
