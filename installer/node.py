# SPDX-License-Identifier: EUPL-1.2
"""Programs for Node.js that ours are tested against: installed as their lock files name them, once.

`python -m installer.node` installs what the tests need, or says why they will leave it out.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from installer.parties import ROOT, PartyError

OIDC_PROVIDER = ROOT / "tests" / "foreign" / "server"
"""A foreign authorization server."""
FORMS_ORACLE = ROOT / "tests" / "forms" / "oracle" / "server"
"""ODK's own engine for forms."""
_LOCK = "package-lock.json"
_HAS_HASH = "process.exit(typeof require('crypto').hash === 'function' ? 0 : 1)"
_HAS_REQUIRED_MODULES = "process.exit(process.features.require_module ? 0 : 1)"


def install(source: Path, folder: Path) -> Path:
    """Bring a program into a folder, with the packages that its lock file names; raises PartyError."""
    lock = (source / _LOCK).read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    for file in source.iterdir():
        shutil.copyfile(file, folder / file.name)
    done = folder / "node_modules" / "installed"
    if not done.exists() or done.read_bytes() != lock:
        npm = shutil.which("npm")
        if npm is None:
            raise PartyError("npm is not installed here")
        words = [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"]
        if subprocess.run(words, cwd=folder, check=False).returncode:
            raise PartyError(f"npm could not install {source.name}; is there a network?")
        done.write_bytes(lock)
    return folder


def oidc_provider(*, fetch: bool = False) -> Path:
    """Where oidc-provider lies, ready to run; raises PartyError, which says what is missing.

    Only `fetch` asks the network for what is not there yet.
    """
    return _ready("oidc-provider", OIDC_PROVIDER, _HAS_HASH, "20.12, 21.7 or newer", fetch=fetch)


def forms_oracle(*, fetch: bool = False) -> Path:
    """Where ODK's own engine lies, ready to run; as `oidc_provider`."""
    return _ready("forms-oracle", FORMS_ORACLE, _HAS_REQUIRED_MODULES, "20.19, 22.12 or newer", fetch=fetch)


def _ready(name: str, source: Path, capable: str, needed: str, *, fetch: bool) -> Path:
    node, folder = shutil.which("node"), ROOT / ".state" / name
    if node is None:
        raise PartyError("node is not installed here")
    if subprocess.run([node, "-e", capable], check=False).returncode:
        raise PartyError(f"this node is too old for {name}, which needs {needed}")
    if not fetch and not (folder / "node_modules" / "installed").exists():
        raise PartyError(f"{name} is not installed; `python -m installer.node` does it")
    return install(source, folder)


def main() -> int:
    """Install them; what cannot be had is said, and is no failure."""
    wanted = {"a foreign authorization server": oidc_provider, "ODK's own engine for forms": forms_oracle}
    for what, ready in wanted.items():
        try:
            ready(fetch=True)
        except PartyError as error:
            print(f"tests against {what} are left out: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
