# SPDX-License-Identifier: EUPL-1.2
"""`python -m kiosk.printing`: papers that are made at a desk and not at a kiosk."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.printing.survey_slips import MAX_TITLE, SLIPS_PER_PAGE, SlipsError, read_codes, render_survey_slips

EXIT_MISUSE: Final = 2


def main(words: Sequence[str] | None = None) -> int:
    """Read codes and write the PDF, for nobody else on this machine."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.printing", description=__doc__)
    slips = parser.add_subparsers(required=True).add_parser("slips", help="a survey's codes, ten on an A4 sheet")
    slips.add_argument("codes", nargs="?", default="-", help="file with a code a line (default: standard input)")
    slips.add_argument("--title", required=True, help="what the survey is called")
    slips.add_argument("--until", required=True, type=date.fromisoformat, metavar="DAY", help="last day to take part")
    slips.add_argument("--out", required=True, type=Path, metavar="FILE", help="where the PDF goes")
    arguments = parser.parse_args(words)
    piped = sys.stdin.read() if arguments.codes == "-" else ""
    try:
        if len(arguments.title) > MAX_TITLE:
            raise SlipsError(f"a title has at most {MAX_TITLE} signs")
        listed = piped if arguments.codes == "-" else Path(arguments.codes).read_text("utf-8")
        codes = read_codes(listed.splitlines())
        data = render_survey_slips(codes, arguments.title, arguments.until)
        # Whoever reads the codes can answer in the place of those who draw them.
        with os.fdopen(os.open(arguments.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(data)
    except (SlipsError, OSError, UnicodeDecodeError) as error:
        there = isinstance(error, FileExistsError)
        print(f"no slips: {f'{arguments.out} is there already' if there else error}", file=sys.stderr)
        # The trustee keeps none: what came through a pipe would be lost.
        sys.stdout.write(piped)
        return EXIT_MISUSE
    pages = -(-len(codes) // SLIPS_PER_PAGE)
    print(f"{len(codes)} slips on {pages} pages: {arguments.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
