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
_LOCK = "package-lock.json"
_NEW_ENOUGH = "process.exit(typeof require('crypto').hash === 'function' ? 0 : 1)"


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
    node, folder = shutil.which("node"), ROOT / ".state" / "oidc-provider"
    if node is None:
        raise PartyError("node is not installed here")
    if subprocess.run([node, "-e", _NEW_ENOUGH], check=False).returncode:
        raise PartyError("this node is too old for oidc-provider, which needs 20.12, 21.7 or newer")
    if not fetch and not (folder / "node_modules" / "installed").exists():
        raise PartyError("oidc-provider is not installed; `python -m installer.node` does it")
    return install(OIDC_PROVIDER, folder)


def main() -> int:
    """Install it; what cannot be had is said, and is no failure."""
    try:
        oidc_provider(fetch=True)
    except PartyError as error:
        print(f"tests against a foreign authorization server are left out: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
