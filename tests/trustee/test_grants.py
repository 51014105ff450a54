# SPDX-License-Identifier: EUPL-1.2
"""Nothing is ever granted that purposes, party kind and recipients do not allow."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.trust import DETAIL_TYPE, Action, Detail, Purpose
from sync.trustee.grants import DetailsError, Grantee, grant, grant_scopes, read_details
from sync.trustee.purposes import load_purposes

PURPOSES = load_purposes()
RECIPIENTS = frozenset({"shop:bakery", "shop:butcher"})
KIOSK = Grantee("kiosk:a", "kiosk")
DESK = Grantee("desk:a", "desk", "shop:bakery")

ACTIONS: tuple[Action, ...] = ("submit", "mailbox", "open", "answer")
recipients = st.sampled_from(["", "shop:bakery", "shop:butcher", "shop:unknown", "shop:", "shop:*", "platform", "*"])
details = st.builds(
    Detail,
    type=st.just(DETAIL_TYPE),
    actions=st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=4).map(tuple),
    purpose=st.sampled_from(["", *PURPOSES, "unknown"]),
    recipient=recipients,
    datatypes=st.lists(st.sampled_from(["order", "crate-name", "phone", "health"]), max_size=3).map(tuple),
    legal_basis=st.sampled_from(["", "eu-gdpr:A6-1-a", "eu-gdpr:A6-1-b", "eu-gdpr:A9-2-a"]),
)
grantees = st.builds(Grantee, st.just("p"), st.sampled_from(["kiosk", "desk"]), recipients)


@given(grantees, st.lists(details, max_size=10), st.frozensets(st.sampled_from(sorted(PURPOSES))))
def test_grants_stay_within_purposes_and_kind(grantee: Grantee, asked: list[Detail], names: frozenset[str]) -> None:
    purposes = {name: PURPOSES[name] for name in names}
    for detail in grant(grantee, asked, purposes, RECIPIENTS):
        for action in detail.actions:
            assert is_allowed(action, detail, grantee, purposes)


@given(st.lists(details, max_size=10))
def test_grants_are_part_of_what_was_asked(asked: list[Detail]) -> None:
    wanted = {(frozenset(detail.actions), detail.purpose, detail.recipient) for detail in asked}
    for grantee in (KIOSK, DESK):
        for detail in grant(grantee, asked, PURPOSES, RECIPIENTS):
            assert (frozenset(detail.actions), detail.purpose, detail.recipient) in wanted


@given(st.lists(details, max_size=6), st.lists(details, max_size=4))
def test_each_detail_is_judged_by_itself(first: list[Detail], second: list[Detail]) -> None:
    together = grant(KIOSK, first + second, PURPOSES, RECIPIENTS)
    assert together == grant(KIOSK, first, PURPOSES, RECIPIENTS) + grant(KIOSK, second, PURPOSES, RECIPIENTS)


@given(st.lists(details, min_size=1, max_size=10))
def test_details_are_read_as_written(asked: list[Detail]) -> None:
    assert read_details(msgspec.json.encode(asked).decode()) == tuple(asked)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_details(text)
    except DetailsError:
        return


@pytest.mark.parametrize(
    ("purpose", "recipient"),
    [("order", "shop:bakery"), ("order-contact", "shop:butcher"), ("order-cancel", "platform")],
)
def test_kiosk_may_submit(purpose: str, recipient: str) -> None:
    (granted,) = grant(KIOSK, [Detail(DETAIL_TYPE, ("submit",), purpose, recipient)], PURPOSES, RECIPIENTS)
    assert granted.datatypes == PURPOSES[purpose].datatypes
    assert granted.legal_basis == PURPOSES[purpose].legal_basis


def test_narrower_data_stay_narrow() -> None:
    asked = Detail(DETAIL_TYPE, ("submit",), "order", "shop:bakery", ("crate-name",))
    assert grant(KIOSK, [asked], PURPOSES, RECIPIENTS)[0].datatypes == ("crate-name",)


@pytest.mark.parametrize("actions", [("open",), ("answer",), ("open", "answer"), ("answer", "open", "open")])
def test_desk_opens_and_answers_its_own(actions: tuple[Action, ...]) -> None:
    asked = Detail(DETAIL_TYPE, actions, recipient="shop:bakery")
    assert grant(DESK, [asked], PURPOSES, RECIPIENTS) == (asked,)


@pytest.mark.parametrize(
    ("purpose", "recipient", "granted"),
    [
        pytest.param("order", "shop:bakery", True, id="its own"),
        pytest.param("order-cancel", "platform", True, id="for whoever has a code"),
        pytest.param("order", "shop:butcher", False, id="another's"),
        pytest.param("application", "shop:bakery", False, id="not to it"),
    ],
)
def test_desk_submits_what_it_took_down_itself(purpose: str, recipient: str, granted: bool) -> None:
    asked = Detail(DETAIL_TYPE, ("submit",), purpose, recipient)
    assert len(grant(DESK, [asked], PURPOSES, RECIPIENTS)) == granted


def test_desk_without_recipient_opens_nothing() -> None:
    asked = Detail(DETAIL_TYPE, ("open",), recipient="")
    assert grant(Grantee("desk:a", "desk"), [asked], PURPOSES, RECIPIENTS) == ()


SCOPES = (
    "p::mailbox",
    *("p:order:submit", "p:order-cancel:submit", "p:unknown:submit", "p:*:submit", "p::submit", "P:order:submit"),
    *("p:shop:bakery:open", "p:shop:bakery:answer", "p:shop:butcher:open", "p:*:open", "p::open"),
    *("openid", ""),
)


@given(grantees, st.lists(st.sampled_from(SCOPES)))
def test_scopes_grant_what_details_would(grantee: Grantee, asked: list[str]) -> None:
    granted = grant_scopes(grantee, asked, PURPOSES)
    assert set(granted) <= set(asked)
    for scope in granted:
        subject, action = scope.removeprefix("p:").rsplit(":", 1)
        if action == "submit":
            assert subject in PURPOSES
            assert grantee.kind == "kiosk" or grantee.recipient
        else:
            details = [Detail(DETAIL_TYPE, (action,), recipient=subject)]  # type: ignore[arg-type]
            assert grant(grantee, details, PURPOSES, RECIPIENTS) == tuple(details)


def test_each_kind_gets_its_own_scopes() -> None:
    asked = ["p:shop:bakery:answer", "p:order:submit", "p::mailbox", "p::mailbox", "p:shop:bakery:open"]
    assert grant_scopes(KIOSK, asked, PURPOSES) == ("p:order:submit", "p::mailbox")
    assert grant_scopes(DESK, asked, PURPOSES) == ("p:shop:bakery:answer", "p:order:submit", "p:shop:bakery:open")
    assert grant_scopes(Grantee("desk:a", "desk"), asked, PURPOSES) == ()


def is_allowed(action: str, detail: Detail, grantee: Grantee, purposes: dict[str, Purpose]) -> bool:
    """The rules once more, said per action."""
    if action == "mailbox":
        return grantee.kind == "kiosk" and not (detail.purpose or detail.recipient or detail.datatypes)
    if action in ("open", "answer"):
        own = detail.recipient != "" and detail.recipient == grantee.recipient
        return grantee.kind == "desk" and own and not detail.purpose
    purpose = purposes.get(detail.purpose)
    return (
        (grantee.kind == "kiosk" or detail.recipient in (grantee.recipient, "platform"))
        and purpose is not None
        and any(detail.recipient.startswith(pattern.rstrip("*")) for pattern in purpose.recipients)
        and detail.recipient in RECIPIENTS | {"platform"}
        and set(detail.datatypes) <= set(purpose.datatypes)
        and detail.legal_basis == purpose.legal_basis
    )
