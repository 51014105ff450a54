# SPDX-License-Identifier: EUPL-1.2
"""The platform's command with a key store in a file: for tests alone, where no session has a keyring."""

import json
import sys
from pathlib import Path

from sync.platform.command import main


class FileStore:
    """Secrets in a plain file, which no real party may ever do."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._read().get(name)

    def set(self, name: str, secret: str) -> None:
        self._path.write_text(json.dumps({**self._read(), name: secret}))

    def delete(self, name: str) -> None:
        self._path.write_text(json.dumps({key: value for key, value in self._read().items() if key != name}))

    def _read(self) -> dict[str, str]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}


if __name__ == "__main__":
    sys.exit(main(sys.argv[2:], lambda: FileStore(Path(sys.argv[1]))))
