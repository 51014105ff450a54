# SPDX-License-Identifier: EUPL-1.2
"""The trustee's command line for tests, with keys in a file: `python -m tests.trustee.operate KEYS ARGUMENTS...`."""

import json
import sys
from pathlib import Path

from sync.trustee.command import main
from tests.quick_passwords import hash_quickly


class FileStore:
    """A key store in a plain file, so that several test processes share one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        secret: str | None = self._read().get(name)
        return secret

    def set(self, name: str, secret: str) -> None:
        self._path.write_text(json.dumps(self._read() | {name: secret}))

    def delete(self, name: str) -> None:
        self._path.write_text(json.dumps({key: value for key, value in self._read().items() if key != name}))

    def _read(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text())) if self._path.exists() else {}


if __name__ == "__main__":
    hash_quickly()
    sys.exit(main(sys.argv[2:], open_store=lambda _: FileStore(Path(sys.argv[1]))))
