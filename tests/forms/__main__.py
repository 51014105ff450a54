# SPDX-License-Identifier: EUPL-1.2
"""Published forms: `python -m tests.forms corpus` fetches them and prints which there are, `conversions` what becomes
of the workbooks, `agreement [--seeds N --steps N]` how far our engine says what ODK's own says, `grown [--seeds N]`
the same of small forms that chance makes.
"""

import argparse
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator

from installer.node import forms_oracle
from installer.parties import PartyError
from sync.platform.ecosystems.forms.converting import Converted, convert
from tests.forms.agreement import compare
from tests.forms.corpus import PACKAGES, forms
from tests.forms.filling import fillings
from tests.forms.growing import grown
from tests.forms.oracle.client import oracle


def _corpus(_: argparse.Namespace) -> None:
    for package in PACKAGES:
        package.fetch()
    every = [*forms("xform"), *forms("xlsform")]
    for form in every:
        print(f"{form.kind:8} {form.package.spec:30} {form.package.licence:14} {form.name}")
    for (spec, kind), count in Counter((form.package.spec, form.kind) for form in every).items():
        print(f"{count:4} {kind} of {spec}")


def _conversions(_: argparse.Namespace) -> None:
    counted = Counter[str]()
    for form in forms("xlsform"):
        result = convert(form.content, name="form", files=form.beside)
        counted["converted" if isinstance(result, Converted) else "refused"] += 1
        if isinstance(result, Converted):
            said = [f"{len(result.xml)} bytes, {len(result.warnings)} warnings"]
        else:
            said = [str(problem) for problem in result.problems]
        print("\n".join(f"{form.name:52} {line}" for line in said))
    print(dict(counted))


def _agreement(words: argparse.Namespace) -> None:
    _played(((name, xml, range(words.seeds)) for name, xml in _playable()), words.steps)


def _grown(words: argparse.Namespace) -> None:
    _played(((f"grown {seed}", grown(seed), (seed,)) for seed in range(words.seeds)), words.steps)


def _played(every: Iterable[tuple[str, bytes, Iterable[int]]], steps: int) -> None:
    counted = Counter[str]()
    with oracle(forms_oracle()) as engine:
        for name, xml, seeds in every:
            for seed in seeds:
                verdict = compare(xml, fillings(xml, seed, steps), engine)
                counted["compared"] += verdict.compared
                for who, refused in (("we", verdict.ours_refused), ("they", verdict.theirs_refused)):
                    if refused:
                        counted[f"{who} refuse"] += 1
                        print(f"{name:52} {who} refuse: {' / '.join(refused.splitlines())[:300]}")
                if verdict.ours_refused or verdict.theirs_refused:
                    break
                counted["differ" if verdict.differences else "agree"] += 1
                for difference in verdict.differences[:4]:
                    print(f"{name:52} {seed}: {str(difference)[:300]}")
    print(dict(counted))


def _playable() -> Iterator[tuple[str, bytes]]:
    yield from ((form.name, form.content) for form in forms("xform"))
    for form in forms("xlsform"):
        result = convert(form.content, files=form.beside)
        if isinstance(result, Converted):
            yield form.name, result.xml


def main() -> int:
    """What cannot be had is said, and is no failure: the tests leave it out."""
    parser = argparse.ArgumentParser(prog="python -m tests.forms", description=__doc__)
    commands = {"corpus": _corpus, "conversions": _conversions, "agreement": _agreement, "grown": _grown}
    parser.add_argument("command", choices=commands)
    parser.add_argument("--seeds", type=int, default=4, help="ways to fill in each form")
    parser.add_argument("--steps", type=int, default=60, help="of one way, about")
    words = parser.parse_args()
    # openpyxl warns of what it leaves out of a workbook.
    warnings.simplefilter("ignore", UserWarning)
    try:
        commands[words.command](words)
    except PartyError as error:
        print(f"tests against published forms are left out: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
