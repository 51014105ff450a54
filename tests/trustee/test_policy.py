# SPDX-License-Identifier: EUPL-1.2
"""Purposes and the offline policy: content, numbers and dates."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.languages import LANGUAGES
from sync.contract.applications import DRAFT_DAYS
from sync.contract.signing import epoch_seconds, generate_key, public_jwk
from sync.contract.trust import POLICY_TYP, OfflinePolicy, RecipientKeys, RetiredKey, notice, read_message
from sync.trustee.policy import DeskKeys, PolicyContent, Signed, is_current, recipients_of, retired_of, sign_policy
from sync.trustee.purposes import load_purposes
from tests.trustee.device import START

KEY = generate_key()
PURPOSES = load_purposes()
CONTENT = PolicyContent(PURPOSES, {}, (), (public_jwk(KEY),))
OTHER = PolicyContent({}, {}, (), (public_jwk(KEY),))


@pytest.mark.parametrize(
    ("name", "consent", "basis", "datatypes", "recipients"),
    [
        ("order", False, "eu-gdpr:A6-1-b", ("order", "crate-name"), ("shop:*", "pickup:*")),
        ("order-contact", True, "eu-gdpr:A6-1-a", ("phone",), ("shop:*",)),
        ("order-cancel", False, "eu-gdpr:A6-1-b", (), ("platform",)),
        ("application", False, "eu-gdpr:A6-1-e", ("form-answers",), ("office:*",)),
        ("defect-report", False, "eu-gdpr:A6-1-e", ("defect", "contact"), ("office:*",)),
        ("application-cancel", False, "eu-gdpr:A6-1-e", (), ("platform",)),
        ("form-draft", False, "eu-gdpr:A6-1-e", ("form-answers",), ("platform",)),
        ("appointment", False, "eu-gdpr:A6-1-e", ("appointment",), ("office:*",)),
        ("appointment-cancel", False, "eu-gdpr:A6-1-e", (), ("platform",)),
    ],
)
def test_purpose(
    name: str, consent: bool, basis: str, datatypes: tuple[str, ...], recipients: tuple[str, ...]
) -> None:
    purpose = PURPOSES[name]
    assert (purpose.consent, purpose.legal_basis) == (consent, basis)
    assert (purpose.datatypes, purpose.recipients) == (datatypes, recipients)
    # Nobody goes on with a form after its days, so it does not wait longer either.
    days = DRAFT_DAYS if name == "form-draft" else 30
    assert (purpose.offline, purpose.max_queue_age) == ("collect", days * 86_400)


@pytest.mark.parametrize("name", sorted(PURPOSES))
def test_notice_is_plain_and_hashed(name: str) -> None:
    words = PURPOSES[name].notice
    # Residents read these on the page that asks.
    everybody = ("order-contact", "application", "appointment", "defect-report", "form-draft")
    assert set(words.texts) == (set(LANGUAGES) if name in everybody else {"de", "en"})
    assert words == notice(words.id, words.texts)
    for text in words.texts.values():
        assert len(text) > 100
        assert "\n" not in text
        assert "  " not in text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[x]\nrecipients = []", id="no notice"),
        pytest.param('[x]\nmax_queue_age_days = 1\n[x.notice]\nid = "n"\nen = "only"', id="no German"),
        pytest.param('[x]\nmax_queue_age_days = 1\n[x.notice]\nid = "n"\nde = "ja"', id="fields missing"),
        pytest.param('[x]\nmax_queue_age_days = "a"\n[x.notice]\nid = "n"\nde = "ja"', id="days are no number"),
    ],
)
def test_what_is_no_purpose_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "purposes.toml"
    file.write_text(text)
    with pytest.raises(ValueError, match="purpose 'x'"):
        load_purposes(file)


def test_a_desk_that_is_no_more_seals_and_signs_nothing_new() -> None:
    keys = [public_jwk(generate_key()) for _ in range(6)]
    later = START + timedelta(days=1)
    desks = [
        DeskKeys("shop:b", keys[0], keys[1], START, later),
        DeskKeys("shop:b", keys[2], keys[3], later),
        DeskKeys("shop:a", keys[4], keys[5], START, START + timedelta(days=2)),
    ]
    assert recipients_of(desks) == {"shop:b": RecipientKeys((keys[2],), (keys[3],))}
    retired = retired_of(desks)
    assert retired == {
        "shop:a": (RetiredKey(keys[5], epoch_seconds(START + timedelta(days=2))),),
        "shop:b": (RetiredKey(keys[1], epoch_seconds(later)),),
    }
    many = [DeskKeys("shop:c", keys[0], keys[1], START, START + timedelta(days=day)) for day in range(30)]
    assert [key.until for key in retired_of(many)["shop:c"]] == [
        epoch_seconds(START + timedelta(days=day)) for day in range(29, 9, -1)
    ]


def test_newest_desk_comes_first() -> None:
    keys = [public_jwk(generate_key()) for _ in range(6)]
    desks = [
        DeskKeys("shop:b", keys[0], keys[1], START),
        DeskKeys("shop:b", keys[2], keys[3], START + timedelta(days=1)),
        DeskKeys("shop:a", keys[4], keys[5], START),
    ]
    recipients = recipients_of(desks)
    assert list(recipients) == ["shop:a", "shop:b"]
    assert recipients["shop:b"].encryption == (keys[2], keys[0])
    assert recipients["shop:b"].signing == (keys[3], keys[1])


def signed(content: PolicyContent = CONTENT, last: Signed | None = None, **later: float) -> Signed:
    return sign_policy(content, last, "https://t.example", START + timedelta(**later), KEY)


def test_signed_policy_can_be_read() -> None:
    policy = read_message(signed().token, [public_jwk(KEY)], POLICY_TYP, OfflinePolicy)
    assert policy.purposes == PURPOSES
    assert (policy.iss, policy.aud, policy.iat) == ("https://t.example", "kiosk", int(START.timestamp()))
    assert policy.exp - policy.iat == 40 * 86_400


def test_number_grows_with_every_change() -> None:
    first = signed()
    second = signed(OTHER, first)
    third = signed(CONTENT, second)
    assert first.seq < second.seq < third.seq


def test_number_stays_when_only_the_date_is_renewed() -> None:
    first = signed()
    second = signed(CONTENT, first, days=1)
    assert (second.seq, second.signed_at) == (first.seq, first.signed_at + 86_400)


def test_number_does_not_fall_after_a_restored_backup() -> None:
    backup = signed()
    lost = signed(OTHER, signed(CONTENT, signed(OTHER, backup)))
    assert signed(OTHER, backup, hours=1).seq > lost.seq


def test_number_does_not_fall_with_the_clock() -> None:
    first = signed(days=300)
    assert signed(OTHER, first).seq > first.seq


@pytest.mark.parametrize(
    ("later", "moved"),
    [(timedelta(seconds=-60), 0), (timedelta(seconds=-61), -61), (timedelta(0), 0), (timedelta(seconds=5), 5)],
    ids=["small step back", "large step back", "same second", "forward"],
)
def test_date_ignores_small_backward_steps(later: timedelta, moved: int) -> None:
    first = signed()
    second = sign_policy(OTHER, first, "https://t.example", START + later, KEY)
    assert second.signed_at - first.signed_at == moved


@pytest.mark.parametrize(
    ("seconds", "current"),
    [(0, True), (86_399, True), (86_400, False), (-60, True), (-61, False)],
)
def test_how_long_a_signature_serves(seconds: int, current: bool) -> None:
    assert is_current(signed(), CONTENT, START + timedelta(seconds=seconds)) is current


def test_changed_content_is_signed_anew() -> None:
    assert not is_current(signed(), OTHER, START)
    assert not is_current(None, CONTENT, START)
