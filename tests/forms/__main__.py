# SPDX-License-Identifier: EUPL-1.2
"""`python -m tests.forms corpus`: fetches published forms and prints which there are."""

import argparse
import sys
from collections import Counter

from installer.parties import PartyError
from tests.forms.corpus import PACKAGES, forms


def _corpus() -> None:
    for package in PACKAGES:
        package.fetch()
    every = [*forms("xform"), *forms("xlsform")]
    for form in every:
        print(f"{form.kind:8} {form.package.spec:30} {form.package.licence:14} {form.name}")
    for (spec, kind), count in Counter((form.package.spec, form.kind) for form in every).items():
        print(f"{count:4} {kind} of {spec}")


def main() -> int:
    """What cannot be had is said, and is no failure: the tests leave it out."""
    parser = argparse.ArgumentParser(prog="python -m tests.forms", description=__doc__)
    commands = {"corpus": _corpus}
    parser.add_argument("command", choices=commands)
    try:
        commands[parser.parse_args().command]()
    except PartyError as error:
        print(f"tests against published forms are left out: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
