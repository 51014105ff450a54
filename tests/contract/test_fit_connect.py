# SPDX-License-Identifier: EUPL-1.2
"""FIT-Connect's profile: which keys and which JWEs are of it, and what a metadata record says."""

import base64
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import jsonschema
import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.fit_connect import (
    Channel,
    DataSchema,
    JweFault,
    KeyFault,
    Parcel,
    check_jwe,
    checked_key,
    describe,
    key_thumbprint,
    read_parcel,
)
from sync.contract.signing import b64url
from sync.replica.sealing import seal_compact
from tests.platform.fit_connect.jose import encryption_jwk, open_jwe, rsa_key
from tests.platform.fit_connect.schemas import METADATA
from tests.platform.fit_connect.service import DESTINATION, SCHEMA, SERVICE

NOW = datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
TEXT = "<data><name>Größe</name></data>".encode()


def certificate(name: str = "destination", days: int = 30) -> str:
    key, who = rsa_key(name), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Fachverfahren")])
    made = (
        x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key()).serial_number(1)
        .not_valid_before(NOW - timedelta(days=60)).not_valid_after(NOW + timedelta(days=days))
    )  # fmt: skip
    return base64.b64encode(made.sign(key, SHA512()).public_bytes(Encoding.DER)).decode()


def header(token: str, **changes: Any) -> str:
    """The same JWE with another header, which nobody can open any more."""
    head, *rest = token.split(".")
    told = {**json.loads(base64.urlsafe_b64decode(head + "==")), **changes}
    told = {name: value for name, value in told.items() if value is not None}
    return ".".join([b64url(json.dumps(told).encode()), *rest])


@cache
def sealed() -> str:
    """Something sealed well. Made when it is asked for: whoever only collects tests makes no keys."""
    return seal_compact(TEXT, encryption_jwk(), "application/xml")


def test_what_is_sealed_opens_with_another_implementation() -> None:
    head, text = open_jwe(sealed(), rsa_key("destination"))
    assert text == TEXT
    assert head == {
        "alg": "RSA-OAEP-256", "enc": "A256GCM", "zip": "DEF", "kid": "kid-of-destination", "cty": "application/xml"
    }  # fmt: skip
    check_jwe(sealed(), "kid-of-destination", "application/xml")
    assert seal_compact(TEXT, encryption_jwk(), "application/xml") != sealed()


@pytest.mark.parametrize("size", [0, 1, 40_000, 300_000])
def test_any_length_can_be_sealed(size: int) -> None:
    text = bytes(range(256)) * (size // 256) + bytes(size % 256)
    assert open_jwe(seal_compact(text, encryption_jwk(), "application/json"), rsa_key("destination"))[1] == text


@pytest.mark.parametrize(
    "broken",
    [
        lambda _: "",
        lambda _: "a.b.c.d.e",
        lambda token: token + ".x",
        lambda token: token.rpartition(".")[0],
        lambda token: header(token, alg="RSA-OAEP"),
        lambda token: header(token, alg="RSA1_5"),
        lambda token: header(token, enc="A128GCM"),
        lambda token: header(token, zip=None),
        lambda token: header(token, kid="x"),
        lambda token: header(token, cty=None),
        lambda token: header(token, cty="application/json"),
        lambda token: header(token, jku="https://example.org"),
        lambda token: "x" + token,
        lambda token: token[:-2],
        lambda token: token.replace(".", "..", 1),
        lambda token: "é" + token,
    ],
)
def test_what_is_no_jwe_of_the_profile(broken: Callable[[str], str]) -> None:
    with pytest.raises(JweFault):
        check_jwe(broken(sealed()), "kid-of-destination", "application/xml")


def test_a_shorter_key_shows_in_the_jwe() -> None:
    short = seal_compact(b"x" * 4000, encryption_jwk("short", 2048), "application/xml")
    with pytest.raises(JweFault):
        check_jwe(short, "kid-of-short", "application/xml")


@given(st.text(max_size=2000))
def test_no_text_breaks_the_check(text: str) -> None:
    with pytest.raises(JweFault):
        check_jwe(text, "kid", "application/xml")


def test_a_key_is_kept_with_what_a_sender_needs_and_nothing_else() -> None:
    key = encryption_jwk()
    kept = checked_key({**key, "use": "enc", "x5c": [certificate()], "comment": "von Herrn Müller"}, NOW)
    assert kept == key
    assert len(key_thumbprint(kept)) == 43
    assert key_thumbprint(kept) == key_thumbprint({**key, "kid": "another"})


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"d": "AQAB"}, "private"),
        ({"kty": "EC"}, "kty"),
        ({"alg": "RSA-OAEP"}, "alg"),
        ({"alg": None}, "alg"),
        ({"key_ops": ["wrapKey", "verify"]}, "key_ops"),
        ({"key_ops": None}, "key_ops"),
        ({"use": "sig"}, "use"),
        ({"e": "Aw"}, "e is"),
        ({"kid": None}, "kid"),
        ({"kid": "ein Name"}, "kid"),
        ({"kid": "x" * 201}, "kid"),
        ({"n": None}, "0 bits"),
        ({"n": "§"}, "base64url"),
        ({"n": "A" * 5000}, "0 bits"),
        ({"x5c": []}, "x5c"),
        ({"x5c": "x"}, "x5c"),
        ({"x5c": ["AAAA"]}, "x5c"),
    ],
)
def test_a_key_that_is_none_of_the_profile_says_why(changes: dict[str, Any], why: str) -> None:
    jwk = {name: value for name, value in {**encryption_jwk(), **changes}.items() if value is not None}
    with pytest.raises(KeyFault, match=why):
        checked_key(jwk, NOW)


def test_a_short_key_is_none_of_the_profile() -> None:
    with pytest.raises(KeyFault, match="2048 bits"):
        checked_key(encryption_jwk("short", 2048), NOW)


@pytest.mark.parametrize("jwk", ["x", None, [], 1])
def test_what_is_no_key_at_all(jwk: object) -> None:
    with pytest.raises(KeyFault, match="JSON object"):
        checked_key(jwk, NOW)


def test_a_certificate_is_of_this_key_and_of_today() -> None:
    with pytest.raises(KeyFault, match="another key"):
        checked_key({**encryption_jwk(), "x5c": [certificate("other")]}, NOW)
    with pytest.raises(KeyFault, match="not valid today"):
        checked_key({**encryption_jwk(), "x5c": [certificate(days=-1)]}, NOW)


@given(st.dictionaries(st.sampled_from(["kty", "alg", "key_ops", "e", "n", "kid", "x5c"]), st.text() | st.none()))
def test_no_key_breaks_the_check(jwk: dict[str, Any]) -> None:
    with pytest.raises(KeyFault):
        checked_key(jwk, NOW)


@pytest.mark.parametrize("version", [1, 2])
def test_the_metadata_record_keeps_its_schema(version: Any) -> None:
    channel = Channel(DESTINATION, SERVICE, SCHEMA, version)
    record = describe(
        channel, "Hund anmelden", DataSchema(SCHEMA, "application/xml"), TEXT, "0192", date(2026, 11, 23)
    )
    told = json.loads(msgspec.json.encode(record))
    jsonschema.validate(told, METADATA[version])
    assert told["contentStructure"]["attachments"] == []
    assert told["contentStructure"]["data"]["submissionSchema"] == {
        "schemaUri": SCHEMA,
        "mimeType": "application/xml",
    }
    if version == 1:
        assert told["additionalReferenceInfo"] == {"senderReference": "0192", "applicationDate": "2026-11-23"}


def parcel(**changes: Any) -> bytes:
    key = encryption_jwk()
    good = Parcel(
        channel=Channel(DESTINATION, SERVICE, SCHEMA), service_name="Hund anmelden", key=key_thumbprint(key),
        metadata=seal_compact(b"{}", key, "application/json"), data=sealed(),
    )  # fmt: skip
    return msgspec.json.encode(msgspec.structs.replace(good, **changes))


def test_a_parcel_is_read() -> None:
    assert read_parcel(parcel()).data == sealed()


@pytest.mark.parametrize(
    "broken",
    [
        lambda: b"",
        lambda: b"{}",
        lambda: b"\xff",
        lambda: b"[" * 100_000,
        lambda: parcel().replace(DESTINATION.encode(), b"../v2/x"),
        lambda: parcel().replace(b'"version":2', b'"version":3'),
        lambda: parcel(metadata=sealed()),
        lambda: parcel(data=header(sealed(), kid="other")),
        lambda: parcel(data=header(sealed(), cty="text/html")),
        lambda: parcel(data=""),
        lambda: parcel(channel=Channel(DESTINATION, "leika:1", SCHEMA)),
        lambda: parcel(channel=Channel(DESTINATION, SERVICE, "x y")),
    ],
)
def test_what_is_no_parcel(broken: Callable[[], bytes]) -> None:
    with pytest.raises(JweFault):
        read_parcel(broken())
