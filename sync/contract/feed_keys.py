# SPDX-License-Identifier: EUPL-1.2
"""Keys that sign the feed: pinned by the trustee's policy, handed on by the key that retires."""

from collections.abc import Iterable
from datetime import datetime

from joserfc.jwk import ECKey

from sync.contract.feed import HANDOVER_TYP, Handover
from sync.contract.signing import Jwk, SignatureError, epoch_seconds, header_of, import_key, public_jwk
from sync.contract.trust import read_message, sign_message


def hand_over(retiring: ECKey, successor: ECKey, now: datetime) -> str:
    """The statement by which one key names the next, signed by the one that retires."""
    message = Handover(retiring.thumbprint(), public_jwk(successor), epoch_seconds(now))
    return sign_message(message, retiring, HANDOVER_TYP)


def follow(pinned: Iterable[Jwk], handovers: Iterable[str]) -> tuple[tuple[Jwk, ...], tuple[str, ...]]:
    """The keys that are believed after these hand-overs, and the hand-overs that counted.

    A statement counts where a key that is believed at that point has signed it; that key is believed no longer,
    so whoever finds it later signs in vain. A forged or foreign statement changes nothing.
    """
    believed = {import_key(jwk).thumbprint(): jwk for jwk in pinned}
    counted: list[str] = []
    for token in handovers:
        try:
            statement = read_message(token, tuple(believed.values()), HANDOVER_TYP, Handover)
            successor = public_jwk(import_key(dict(statement.key)))
            if statement.retired != header_of(token).get("kid") or successor["kid"] == statement.retired:
                continue
        except SignatureError:
            continue
        del believed[statement.retired]
        believed[successor["kid"]] = successor
        counted.append(token)
    return tuple(believed.values()), tuple(counted)
