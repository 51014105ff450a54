# SPDX-License-Identifier: EUPL-1.2
"""A hostile network: somebody answers in our server's place."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sync.client.http import ApiClient, OfflineError, new_http_client
from sync.contract.signing import generate_key

asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002
        """Silence."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever hangs up during the handshake is what is wanted."""


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[int]:
    """Answers over TLS with a certificate that it made itself for our name."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = tmp_path / "server.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    asked.clear()
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def _ask(url: str) -> int:
    async def once() -> int:
        async with new_http_client() as client:
            api = ApiClient(url, generate_key(), lambda: datetime.now(UTC), client)
            return (await api.request("GET", "/v1/jwks", limit=1000)).status

    return asyncio.run(once())


def test_a_certificate_that_nobody_vouches_for_is_no_line(impostor: int) -> None:
    with pytest.raises(OfflineError, match="CERTIFICATE_VERIFY_FAILED"):
        _ask(f"https://localhost:{impostor}")
    assert asked == []


def test_a_proxy_of_the_environment_is_not_used(impostor: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"https://localhost:{impostor}")
    # The discard port: nobody listens there, and the proxy would have answered.
    with pytest.raises(OfflineError, match=r"connection attempts failed|refused"):
        _ask("http://127.0.0.1:9")
    assert asked == []


def test_certificates_of_the_environment_are_not_believed(
    impostor: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "server.pem"))
    with pytest.raises(OfflineError, match="CERTIFICATE_VERIFY_FAILED"):
        _ask(f"https://localhost:{impostor}")
