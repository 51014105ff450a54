# SPDX-License-Identifier: EUPL-1.2
"""The Submission API over real HTTP against a strict service: what is handed over, what no answer means, what is
believed. And that the service refuses what breaks the profile, so that its silence proves something."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest
from joserfc import jwe
from joserfc.jwk import RSAKey

from sync.contract.fit_connect import Channel, DataSchema, authentication_tag, describe
from sync.contract.signing import Jwk
from sync.platform.connectors import fit_connect
from sync.platform.connectors.answers import NoAnswerError, NotSentError, RefusedError, UnclearError
from sync.platform.connectors.fit_connect import (
    Account,
    Author,
    Event,
    EventFault,
    FitConnectClient,
    Sealed,
    UnknownEvent,
    read_event,
)
from sync.replica.sealing import seal_compact
from tests.platform.fit_connect.jose import encryption_jwk, public_jwk, rsa_key
from tests.platform.fit_connect.service import DESTINATION, SCHEMA, SERVICE, FitConnect, Step, Trouble, serving
from tests.platform.running import free_port

OTHER = "0f0e0d0c-0b0a-4908-8706-050403020100"
DATA = b"<data><name>Bello</name></data>"


@pytest.fixture(params=[2], ids=["v2"])
def service(request: pytest.FixtureRequest) -> Iterator[FitConnect]:
    with serving(FitConnect(version=request.param)) as running:
        yield running


@pytest.fixture
def client(service: FitConnect) -> Iterator[FitConnectClient]:
    made = FitConnectClient(service.account)
    yield made
    made.close()


def sealed_for(service: FitConnect, channel: Channel | None = None, data: bytes = DATA) -> tuple[str, str]:
    """Metadata and data as a kiosk seals them."""
    record = describe(
        channel or service.channel,
        "Hund anmelden",
        DataSchema(SCHEMA, "application/xml"),
        data,
        "1",
        date(2026, 11, 23),
    )
    metadata = seal_compact(msgspec.json.encode(record), service.jwk, "application/json")
    return metadata, seal_compact(data, service.jwk, "application/xml")


def hand_over(service: FitConnect, client: FitConnectClient) -> Sealed:
    metadata, data = sealed_for(service)
    numbers = client.announce(service.channel, "Hund anmelden")
    client.submit(numbers.submission_id, metadata, data, service.channel.version)
    return Sealed(DESTINATION, numbers, authentication_tag(metadata), authentication_tag(data))


def keys_of(client: FitConnectClient) -> Callable[[Author, str], Jwk]:
    def key_of(by: Author, kid: str) -> Jwk:
        if by == "destination":
            try:
                return client.key(DESTINATION, kid, 2)
            except NoAnswerError as error:
                raise KeyError(kid) from error
        return {str(jwk["kid"]): jwk for jwk in client.service_keys()}[kid]

    return key_of


@pytest.mark.parametrize("service", [1, 2], indirect=True, ids=["v1", "v2"])
def test_a_submission_is_handed_over_and_accepted(service: FitConnect, client: FitConnectClient) -> None:
    version = service.channel.version
    there = client.destination(DESTINATION, version)
    assert (there.active, client.key(DESTINATION, there.kid, version)) == (True, service.jwk)
    sealed = hand_over(service, client)
    (arrived,) = service.handed
    assert arrived.text == DATA
    service.accept()

    def key_of(by: Author, kid: str) -> Jwk:
        jwk = client.key(DESTINATION, kid, version) if by == "destination" else client.service_keys()[0]
        assert jwk["kid"] == kid
        return jwk

    log = [read_event(token, sealed, key_of) for token in client.events(sealed.numbers.case_id, version)]
    assert [(event.kind, event.by) for event in log if event] == [
        ("create", "service"), ("submit", "service"), ("notify", "service"), ("accept", "destination")
    ]  # fmt: skip
    assert service.faults == []
    assert service.asked.count("token") == 1


@pytest.mark.parametrize(
    ("step", "trouble", "expected", "arrived"),
    [
        ("submit", "429", NotSentError, 0),
        ("submit", "500", UnclearError, 0),
        ("submit", "500-after", UnclearError, 1),
        ("submit", "cut-before", UnclearError, 0),
        ("submit", "cut-after", UnclearError, 1),
        ("submit", "silent-before", UnclearError, 0),
        ("submit", "silent-after", UnclearError, 1),
        ("submit", "503", UnclearError, 0),
        ("submit", "403", RefusedError, 0),
        ("submit", "401", NotSentError, 0),
        ("announce", "429", NotSentError, 0),
        ("announce", "403", RefusedError, 0),
        ("announce", "garbage", UnclearError, 0),
        ("announce", "cut-after", UnclearError, 0),
        ("token", "429", NotSentError, 0),
        ("token", "500", NotSentError, 0),
        ("token", "garbage", NotSentError, 0),
        ("token", "cut-before", NotSentError, 0),
    ],
)
def test_what_no_answer_means(
    service: FitConnect, monkeypatch: pytest.MonkeyPatch, step: Step, trouble: Trouble, expected: Any, arrived: int
) -> None:
    if trouble.startswith("silent"):
        monkeypatch.setattr(fit_connect, "SILENCE_SECONDS", 0.3)
    client = FitConnectClient(service.account)
    service.troubles.append((step, trouble))
    with pytest.raises(expected) as failed:
        hand_over(service, client)
    client.close()
    assert len(service.handed) == arrived
    if trouble in ("429", "503"):
        assert failed.value.wait == 120.0


@pytest.mark.parametrize(
    ("step", "trouble", "expected", "wait"),
    [
        ("events", "500", NoAnswerError, 0),
        ("events", "503", NoAnswerError, 120),
        ("events", "403", NoAnswerError, 0),
        ("events", "garbage", NoAnswerError, 0),
        ("events", "cut-before", NoAnswerError, 0),
        ("events", "429", NotSentError, 120),
        ("events", "401", NotSentError, 0),
        ("token", "500", NotSentError, 0),
        ("token", "503", NotSentError, 120),
    ],
)
def test_a_question_without_an_answer(
    service: FitConnect, client: FitConnectClient, step: Step, trouble: Trouble, expected: Any, wait: float
) -> None:
    service.troubles.append((step, trouble))
    with pytest.raises(expected) as failed:
        client.events(str(uuid4()), 2)
    assert failed.value.wait == wait


def test_nobody_listens() -> None:
    there = f"http://127.0.0.1:{free_port()}"
    client = FitConnectClient(Account(f"{there}/token", there, "x", "y"))
    with pytest.raises(NotSentError):
        client.announce(Channel(DESTINATION, SERVICE, SCHEMA), "x")
    with pytest.raises(NotSentError):
        client.service_keys()
    client.close()


def test_an_answer_without_end_is_not_read() -> None:
    body = b'{"keys": [' + b" " * (2 * 1024 * 1024) + b"]}"
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client = FitConnectClient(Account("http://localhost/token", "http://localhost", "x", "y"), transport)
    with pytest.raises(NoAnswerError, match="too long"):
        client.service_keys()
    client.close()


def test_a_token_is_used_until_it_ends_and_then_renewed(service: FitConnect, client: FitConnectClient) -> None:
    client.destination(DESTINATION, 2)
    client.destination(DESTINATION, 2)
    assert service.asked.count("token") == 1
    service.tokens = {token: time.monotonic() - 1 for token in service.tokens}
    with pytest.raises(NotSentError, match="401"):
        client.destination(DESTINATION, 2)
    assert client.destination(DESTINATION, 2).active
    assert service.asked.count("token") == 2


def test_a_wrong_secret_gets_no_token(service: FitConnect) -> None:
    wrong = msgspec.structs.replace(service.account, client_secret="falsch")
    client = FitConnectClient(wrong)
    with pytest.raises(NotSentError, match="invalid_client"):
        client.announce(service.channel, "x")
    client.close()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"destination": OTHER}, "destination-not-found"),
        ({"service": "urn:de:fim:leika:leistung:99000000000000"}, "unsupported-service-type"),
    ],
)
def test_an_announcement_that_is_refused(
    service: FitConnect, client: FitConnectClient, changes: dict[str, Any], why: str
) -> None:
    with pytest.raises(RefusedError, match=why):
        client.announce(msgspec.structs.replace(service.channel, **changes), "Hund anmelden")


def test_a_destination_that_is_not_active_takes_nothing(service: FitConnect, client: FitConnectClient) -> None:
    service.active = False
    assert not client.destination(DESTINATION, 2).active
    with pytest.raises(RefusedError, match="destination-state-invalid") as refused:
        client.announce(service.channel, "Hund anmelden")
    assert refused.value.status == 422


def test_what_was_handed_over_once_is_not_taken_twice(service: FitConnect, client: FitConnectClient) -> None:
    sealed, again = hand_over(service, client), sealed_for(service)
    with pytest.raises(RefusedError) as refused:
        client.submit(sealed.numbers.submission_id, *again, 2)
    assert refused.value.status == 409
    with pytest.raises(RefusedError) as refused:
        client.submit(str(uuid4()), *again, 2)
    assert refused.value.status == 404


def _jwes(service: FitConnect, **changed: Any) -> tuple[str, str]:
    """Metadata and data that break the profile in one way, sealed by hand."""
    key = encryption_jwk(*changed["key"]) if "key" in changed else service.jwk
    public = RSAKey.import_key({name: key[name] for name in ("kty", "n", "e")})
    registry = jwe.JWERegistry(algorithms=["RSA-OAEP", "RSA-OAEP-256", "A128GCM", "A256GCM", "DEF"])

    def sealed(text: bytes, cty: str) -> str:
        head = {"alg": "RSA-OAEP-256", "enc": "A256GCM", "zip": "DEF", "kid": service.jwk["kid"], "cty": cty}
        head = {name: value for name, value in {**head, **changed.get("header", {})}.items() if value is not None}
        return jwe.encrypt_compact(head, text, public, registry=registry)

    record = describe(
        service.channel, "Hund anmelden", DataSchema(SCHEMA, "application/xml"), DATA, "1", date(2026, 11, 23)
    )
    told = msgspec.json.decode(msgspec.json.encode(record))
    changed.get("record", lambda _: None)(told)
    return sealed(msgspec.json.encode(told), "application/json"), sealed(
        changed.get("data", DATA), changed.get("cty", "application/xml")
    )


def _without(*path: str) -> Callable[[dict[str, Any]], None]:
    def change(told: dict[str, Any]) -> None:
        for name in path[:-1]:
            told = told[name]
        del told[path[-1]]

    return change


def _with(value: object, *path: str) -> Callable[[dict[str, Any]], None]:
    def change(told: dict[str, Any]) -> None:
        for name in path[:-1]:
            told = told[name]
        told[path[-1]] = value

    return change


_DATA = ("contentStructure", "data")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"header": {"alg": "RSA-OAEP"}}, "invalid-jwe"),
        ({"header": {"enc": "A128GCM"}}, "invalid-jwe"),
        ({"header": {"zip": None}}, "invalid-jwe"),
        ({"header": {"kid": "another"}}, "invalid-jwe"),
        ({"header": {"cty": None}}, "invalid-jwe"),
        ({"header": {"cty": "text/plain"}}, "invalid-jwe"),
        ({"key": ("short", 2048)}, "invalid-jwe"),
        ({"key": ("other", 4096)}, "invalid-jwe"),
        ({"data": b"<data/>"}, "hash-mismatch"),
        ({"cty": "application/json"}, "unsupported-schema"),
        ({"record": _without("$schema")}, "schema-violation"),
        ({"record": _without("contentStructure")}, "schema-violation"),
        ({"record": _without("contentStructure", "attachments")}, "schema-violation"),
        ({"record": _without(*_DATA, "hash")}, "schema-violation"),
        ({"record": _with("sha256", *_DATA, "hash", "type")}, "schema-violation"),
        ({"record": _with("ABC", *_DATA, "hash", "content")}, "schema-violation"),
        ({"record": _with("text/html", *_DATA, "submissionSchema", "mimeType")}, "schema-violation"),
        ({"record": _with("urn:other", *_DATA, "submissionSchema", "schemaUri")}, "unsupported-schema"),
        ({"record": _with("x", "publicService", "identifier")}, "schema-violation"),
        ({"record": _with("Wohngeld", "publicService", "name")}, "service-mismatch"),
        ({"record": _with("x", "unknown")}, "schema-violation"),
    ],
)
def test_the_service_refuses_what_breaks_the_profile(
    service: FitConnect, client: FitConnectClient, changed: dict[str, Any], why: str
) -> None:
    numbers = client.announce(service.channel, "Hund anmelden")
    metadata, data = _jwes(service, **changed)
    with pytest.raises(RefusedError, match=why):
        client.submit(numbers.submission_id, metadata, data, 2)
    assert service.handed == []


@pytest.mark.parametrize("broken", ["", "x" * 900, "a.b.c.d.e", "x" * (1024 * 1024 + 1)])
def test_the_service_refuses_what_is_no_jwe(service: FitConnect, client: FitConnectClient, broken: str) -> None:
    numbers = client.announce(service.channel, "Hund anmelden")
    metadata, data = sealed_for(service)
    for pair in ((broken, data), (metadata, broken)):
        with pytest.raises(RefusedError, match="invalid-jwe"):
            client.submit(numbers.submission_id, *pair, 2)


def test_the_service_refuses_calls_out_of_order(service: FitConnect) -> None:
    """By hand, since our client has no way to make them."""
    with httpx.Client(base_url=service.base_url, trust_env=False) as http:
        assert http.get(f"/v2/destinations/{DESTINATION}").status_code == 401
        form = {"grant_type": "client_credentials", "client_id": "dorfpunkt", "client_secret": "geheim"}
        assert http.post("/token", data={**form, "scope": "x"}).status_code == 400
        token = http.post("/token", data=form).json()["access_token"]
        http.headers["authorization"] = f"Bearer {token}"
        body = {
            "destinationId": DESTINATION, "announcedAttachments": [attachment := str(uuid4())],
            "publicService": {"name": "x", "identifier": SERVICE},
        }  # fmt: skip
        assert http.post("/v2/submissions", content=b"x").status_code == 415
        assert http.post("/v2/submissions", json={**body, "announcedAttachments": ["1"]}).status_code == 400
        number = http.post("/v2/submissions", json=body).json()["submissionId"]
        metadata, data = sealed_for(service)
        sent = {"encryptedMetadata": metadata, "encryptedData": data}
        assert http.put(f"/v2/submissions/{number}", json=sent).json()["title"] == "incomplete-submission"
        jose = {"content-type": "application/jose"}
        other = http.put(f"/v2/submissions/{number}/attachments/{uuid4()}", content=data, headers=jose)
        assert (other.status_code, other.json()["title"]) == (404, "attachment-not-announced")
        good = http.put(f"/v2/submissions/{number}/attachments/{attachment}", content=data, headers=jose)
        assert good.status_code == 204
        assert http.put("/v1/submissions/x", json=sent).status_code == 404


@pytest.mark.parametrize(
    "broken",
    [
        {"key": "signs-nobody"},
        {"key": "signs-service"},
        {"header": {"alg": "PS256"}},
        {"header": {"alg": "none"}},
        {"header": {"typ": "JWT"}},
        {"header": {"kid": None}},
        {"txn": f"case:{OTHER}"},
        {"iss": OTHER},
        {"iss": "https://fit-connect.example"},
        {"tags": {"metadata": "x", "data": "y", "attachments": {}}},
        {"tags": {"metadata": "x"}},
        {"tags": "x"},
        {"events": {}},
        {"events": {"https://schema.fitko.de/fit-connect/events/accept-submission": {}, "x": {}}},
        {"events": {"https://schema.fitko.de/fit-connect/events/submit-submission": {}}},
        {"sub": f"reply:{OTHER}", "key": "signs-nobody"},
        {"sub": f"reply:{OTHER}", "txn": f"case:{OTHER}"},
        {"iat": "gestern"},
    ],
    ids=str,
)
def test_events_that_are_not_believed(service: FitConnect, client: FitConnectClient, broken: dict[str, Any]) -> None:
    sealed = hand_over(service, client)
    service.say("accept", sealed.numbers.submission_id, **broken)
    *_, last = client.events(sealed.numbers.case_id, 2)
    with pytest.raises(EventFault):
        read_event(last, sealed, keys_of(client))


def test_a_tampered_event_is_not_believed(service: FitConnect, client: FitConnectClient) -> None:
    sealed = hand_over(service, client)
    service.reject()
    *_, rejected = client.events(sealed.numbers.case_id, 2)
    service.accept()
    *_, accepted = client.events(sealed.numbers.case_id, 2)
    mixed = ".".join([*accepted.split(".")[:2], rejected.split(".")[2]])
    for token in (mixed, accepted[:-4], "", "a.b.c", accepted + ".x"):
        with pytest.raises(EventFault):
            read_event(token, sealed, keys_of(client))


def test_a_key_that_signs_must_be_one_for_that(service: FitConnect, client: FitConnectClient) -> None:
    sealed = hand_over(service, client)
    service.accept()
    *_, accepted = client.events(sealed.numbers.case_id, 2)
    good = public_jwk(rsa_key("signs-destination"), "kid-of-signs-destination", "PS512", "verify")
    short = public_jwk(rsa_key("short", 2048), "kid-of-signs-destination", "PS512", "verify")
    for jwk in (
        {**good, "alg": "RS256"},
        {**good, "key_ops": ["wrapKey"]},
        {**good, "key_ops": 7},
        {**good, "n": 7},
        {**good, "kid": "x"},
        short,
        {},
    ):
        with pytest.raises(EventFault):
            read_event(accepted, sealed, lambda *_, jwk=jwk: jwk)
    assert read_event(accepted, sealed, lambda *_: good)


def test_an_event_without_a_payload_is_believed_but_not_that_it_was_submitted(
    service: FitConnect, client: FitConnectClient
) -> None:
    sealed = hand_over(service, client)
    service.say("accept", sealed.numbers.submission_id, untagged=True)
    *_, accepted = client.events(sealed.numbers.case_id, 2)
    event = read_event(accepted, sealed, keys_of(client))
    assert event is not None
    assert event.kind == "accept"
    service.say("submit", sealed.numbers.submission_id, by="service", untagged=True)
    *_, submitted = client.events(sealed.numbers.case_id, 2)
    with pytest.raises(EventFault, match="what was submitted"):
        read_event(submitted, sealed, keys_of(client))


def test_another_submission_of_the_case_says_nothing_of_ours(service: FitConnect, client: FitConnectClient) -> None:
    sealed = hand_over(service, client)
    reply = {"https://schema.fitko.de/fit-connect/events/accept-reply": {}}
    tags = {"metadata": "x", "data": "y", "attachments": {}}
    others: list[dict[str, Any]] = [
        {"sub": f"submission:{uuid4()}"},
        {"sub": f"submission:{uuid4()}", "tags": tags},
        {"sub": f"reply:{uuid4()}", "events": reply},
        {"sub": f"reply:{uuid4()}", "events": reply, "iss": OTHER, "key": "signs-nobody"},
        {"sub": f"reply:{uuid4()}", "events": {**reply, "x": {}}},
    ]
    for changes in others:
        service.say("accept", sealed.numbers.submission_id, **changes)
    for token in client.events(sealed.numbers.case_id, 2)[-len(others) :]:
        assert read_event(token, sealed, keys_of(client)) is None


@pytest.mark.parametrize(
    "uri", ["https://schema.fitko.de/fit-connect/events/revoke-submission", "https://example.org/accept-submission"]
)
def test_a_kind_that_we_do_not_know_is_no_lie(service: FitConnect, client: FitConnectClient, uri: str) -> None:
    sealed = hand_over(service, client)
    service.say("accept", sealed.numbers.submission_id, events={uri: {}})
    service.say("accept", sealed.numbers.submission_id, events={uri: {}}, key="signs-nobody")
    *_, signed, forged = client.events(sealed.numbers.case_id, 2)
    with pytest.raises(UnknownEvent, match=uri):
        read_event(signed, sealed, keys_of(client))
    with pytest.raises(EventFault):
        read_event(forged, sealed, keys_of(client))


def test_a_long_header_is_read(service: FitConnect, client: FitConnectClient) -> None:
    sealed = hand_over(service, client)
    service.say("accept", sealed.numbers.submission_id, header={"x5u": f"https://example.org/{'x' * 600}"})
    *_, accepted = client.events(sealed.numbers.case_id, 2)
    event = read_event(accepted, sealed, keys_of(client))
    assert event is not None
    assert event.kind == "accept"


def test_a_rejection_brings_its_reasons(service: FitConnect, client: FitConnectClient) -> None:
    sealed = hand_over(service, client)
    service.reject()
    *_, rejected = client.events(sealed.numbers.case_id, 2)
    event = read_event(rejected, sealed, keys_of(client))
    assert isinstance(event, Event)
    assert (event.kind, event.problems) == ("reject", ("Schema verletzt: Feld fehlt",))


SENT = "Sun, 29 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param({}, 0, id="not said"),
        pytest.param({"retry-after": "90"}, 90, id="seconds"),
        pytest.param({"retry-after": "999999"}, 3600, id="more than an hour"),
        pytest.param({"retry-after": "9" * 30}, 0, id="no number of ours"),
        pytest.param({"ratelimit-reset": "7"}, 7, id="the rate limit's end"),
        pytest.param({"retry-after": "Sun, 29 Nov 2026 12:02:00 GMT", "date": SENT}, 120, id="a moment"),
        pytest.param({"retry-after": "Sunday, 29-Nov-26 12:02:00 GMT", "date": SENT}, 120, id="as RFC 850 wrote it"),
        pytest.param({"retry-after": "Sun Nov 29 12:02:00 2026", "date": SENT}, 120, id="as asctime writes it"),
        pytest.param({"retry-after": "Sun, 29 Nov 2026 11:00:00 GMT", "date": SENT}, 0, id="over already"),
        pytest.param({"retry-after": "Sun, 29 Nov 2037 12:00:00 GMT", "date": SENT}, 3600, id="in ten years"),
        pytest.param({"retry-after": "Sun, 29 Nov 2026 12:02:00 GMT"}, 0, id="by no clock"),
        pytest.param({"retry-after": "Sun, 31 Feb 2026 12:02:00 GMT", "date": SENT}, 0, id="no day"),
        pytest.param({"retry-after": "soon", "date": SENT}, 0, id="words"),
    ],
)
def test_how_long_it_wants_us_to_wait(headers: dict[str, str], seconds: float) -> None:
    assert fit_connect.waits(httpx.Headers(headers)) == seconds


def test_numbers_from_elsewhere_are_no_paths() -> None:
    body = b'{"submissionId": "../../x", "caseId": "y", "access_token": "t", "token_type": "Bearer"}'
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client = FitConnectClient(Account("http://localhost/token", "http://localhost", "x", "y"), transport)
    with pytest.raises(UnclearError):
        client.announce(Channel(DESTINATION, SERVICE, SCHEMA), "x")
    client.close()
