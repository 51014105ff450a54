# SPDX-License-Identifier: EUPL-1.2
"""Why something is not offered: the rule, case by case, and that each reason has words of its own."""

import pytest

from kiosk.permission import Withheld, why, withheld
from kiosk.words import Words
from sync.contract.cases import Trust
from sync.contract.trust import OfflinePolicy, Purpose, notice

TRUSTS: tuple[Trust, ...] = ("synced", "floor", "unknown")


def policy(*purposes: str) -> OfflinePolicy:
    text = notice("order", {"de": "Wofür"})
    one = Purpose(("order",), ("shop:*",), "collect", False, "eu-gdpr:A6-1-b", 0, 60, text)
    return OfflinePolicy("i", "a", 1, 0, 60, dict.fromkeys(purposes, one), {}, (), ())


@pytest.mark.parametrize("trust", TRUSTS)
@pytest.mark.parametrize("problem", ["", "missing", "expired", "forged"])
def test_what_the_policy_in_force_permits_is_offered_whatever_was_wrong_before(trust: Trust, problem: str) -> None:
    assert withheld(policy("order", "order-contact"), problem, "order", trust) is None


@pytest.mark.parametrize("trust", TRUSTS)
def test_a_purpose_that_it_lacks_is_suspended(trust: Trust) -> None:
    assert withheld(policy("order-contact"), "", "order", trust) is Withheld.SUSPENDED
    assert withheld(policy(), "expired", "order", trust) is Withheld.SUSPENDED


@pytest.mark.parametrize(
    ("problem", "trust", "expected"),
    [
        ("missing", "synced", Withheld.NOT_YET),
        ("missing", "unknown", Withheld.NOT_YET),
        ("", "unknown", Withheld.NOT_YET),
        ("forged", "synced", Withheld.FORGED),
        ("forged", "floor", Withheld.FORGED),
        ("expired", "synced", Withheld.OVER),
        ("expired", "floor", Withheld.OVER_OR_CLOCK),
        ("expired", "unknown", Withheld.OVER_OR_CLOCK),
    ],
)
def test_without_a_policy(problem: str, trust: Trust, expected: Withheld) -> None:
    assert withheld(None, problem, "order", trust) is expected


def test_each_reason_is_said_in_words_of_its_own() -> None:
    words = Words("de", lambda context, source, comment, n: source)
    said = [why(reason, words) for reason in Withheld]
    assert len(set(said)) == len(Withheld)
    assert all(sentence.endswith(".") for sentence in said)
