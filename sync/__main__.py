# SPDX-License-Identifier: EUPL-1.2
"""`python -m sync run|enrol|authorization|courier|trustee|platform`: each party imports its own side only."""

import sys
from importlib import import_module

from sync.dumps import forbid_core_dumps

_SIDES = {
    "run": "sync.client",
    "enrol": "sync.client",
    "authorization": "sync.client",
    "courier": "sync.client",
    "trustee": "sync.trustee",
    "platform": "sync.platform",
}


def main() -> int:
    """Hand the command line to the side that the first word names."""
    forbid_core_dumps()
    arguments = sys.argv[1:]
    side = _SIDES.get(arguments[0]) if arguments else None
    if side is None:
        print(f"usage: python -m sync {{{'|'.join(_SIDES)}}} ...", file=sys.stderr)
        return 2
    rest = arguments if side == "sync.client" else arguments[1:]
    code: int = import_module(f"{side}.command").main(rest)
    return code


if __name__ == "__main__":
    sys.exit(main())
