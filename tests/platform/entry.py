# SPDX-License-Identifier: EUPL-1.2
"""The platform's command with a key store in a file: for tests alone, where no session has a keyring."""

import json
import sys
from pathlib import Path

from joserfc.jwk import ECKey

from sync.contract.signing import Jwk
from sync.contract.times import Clock
from sync.platform.cases import ledger
from sync.platform.command import main
from sync.platform.courier import trustee as letters
from tests.quick_passwords import hash_quickly


class StandingLedger(ledger.HttpLedger):
    """Reads the tests' ledger, which signs at one moment, by a clock that stands as well, however long it runs."""

    def __init__(self, issuer: str, keys: tuple[Jwk, ...], clock: Clock) -> None:
        begun = clock()
        super().__init__(issuer, keys, lambda: begun)


class StandingLetterDesk(letters.HttpLetterDesk):
    """The same for what the tests' trustee says of letters."""

    def __init__(self, issuer: str, platform: str, feed_key: ECKey, keys: tuple[Jwk, ...], clock: Clock) -> None:
        begun = clock()
        super().__init__(issuer, platform, feed_key, keys, lambda: begun)


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
    hash_quickly()
    ledger.HttpLedger = StandingLedger  # type: ignore[misc]
    letters.HttpLetterDesk = StandingLetterDesk  # type: ignore[misc]
    sys.exit(main(sys.argv[2:], lambda: FileStore(Path(sys.argv[1]))))
