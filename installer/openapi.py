# SPDX-License-Identifier: EUPL-1.2
"""`python -m installer.openapi`: writes the OpenAPI documents of both servers anew, below docs."""

import json
import sys

from installer.parties import ROOT
from sync.client.rounds import VERSION
from sync.contract.addresses import PLATFORM, PLATFORM_SIGNED, TRUSTEE, TRUSTEE_SIGNED, openapi

FOLDER = ROOT / "docs" / "openapi"


def documents() -> dict[str, str]:
    """Text by file name."""
    made = {
        "platform.json": openapi("Dorfpunkt platform", VERSION, PLATFORM, PLATFORM_SIGNED),
        "trustee.json": openapi("Dorfpunkt trustee", VERSION, TRUSTEE, TRUSTEE_SIGNED),
    }
    return {
        name: json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        for name, document in made.items()
    }


def main() -> int:
    """Write them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in documents().items():
        (FOLDER / name).write_text(text, "utf-8")
        print((FOLDER / name).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
