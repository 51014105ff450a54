# SPDX-License-Identifier: EUPL-1.2
"""A device's command line with keys in a file and a clock ahead of the machine's.

`python -m tests.foreign.entry KEYS SECONDS ARGUMENTS...`.
"""

import sys
from datetime import timedelta
from pathlib import Path

from sync.client.command import main
from sync.contract.times import system_clock
from tests.trustee.operate import FileStore

if __name__ == "__main__":
    ahead = timedelta(seconds=float(sys.argv[2]))
    sys.exit(main(sys.argv[3:], lambda: FileStore(Path(sys.argv[1])), lambda: system_clock() + ahead))
