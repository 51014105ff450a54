# SPDX-License-Identifier: EUPL-1.2
"""Between kiosk and platform: passes every request on, and cuts or kills at a sync round when told to."""

import http.client
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sync.contract.feed import decompress

_ROUND = "/v1/sync"
_ZSTD = b"\x28\xb5\x2f\xfd"
_HOP = ("connection", "transfer-encoding", "date", "server")


class Gate:
    """The line. `arm` sets the fault for the next sync round that carries a case."""

    def __init__(self, platform_port: int) -> None:
        self.platform_port = platform_port
        self.port = 0
        self.hit = False
        self._fault = ""
        self._after = 0.0
        self._kill: Callable[[], None] = lambda: None

    def arm(self, fault: str, after: float = 0.0, kill: Callable[[], None] = lambda: None) -> None:
        """Have this happen once; an empty fault disarms."""
        self._fault, self._after, self._kill, self.hit = fault, after, kill, False

    def take(self, path: str, body: bytes) -> str:
        """What befalls this request."""
        if path != _ROUND or not self._fault or not _carries_a_case(body):
            return ""
        fault, self._fault, self.hit = self._fault, "", True
        return fault

    def strike(self) -> None:
        """Kill whoever is meant, a little later."""
        time.sleep(self._after)
        self._kill()

    def forward(
        self, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """The platform's whole answer; raises OSError or HTTPException where there is none."""
        line = http.client.HTTPConnection("127.0.0.1", self.platform_port, timeout=60)
        try:
            line.request(method, path, body, headers)
            answer = line.getresponse()
            passed = {name: value for name, value in answer.getheaders() if name.lower() not in _HOP}
            return answer.status, passed, answer.read()
        finally:
            line.close()


def _carries_a_case(body: bytes) -> bool:
    packed = body.startswith(_ZSTD)
    return b'"cases":[{' in (decompress(body) if packed else body)


def _handler(gate: Gate) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            fault = gate.take(self.path, body)
            self.close_connection = bool(fault)
            if fault in ("cut-before", "kiosk-before", "platform-before"):
                gate.strike()
                return
            striker = threading.Thread(target=gate.strike) if fault.endswith("-during") else None
            if striker is not None:
                striker.start()
            try:
                headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
                status, passed, answer = gate.forward(self.command, self.path, headers, body)
            except (OSError, http.client.HTTPException):
                self.close_connection = True
                return
            finally:
                if striker is not None:
                    striker.join()
            if fault in ("cut-after", "kiosk-after", "platform-after"):
                gate.strike()
                return
            self.send_response_only(status)
            for name, value in passed.items():
                self.send_header(name, value)
            self.send_header("Connection", "close" if self.close_connection else "keep-alive")
            self.end_headers()
            self.wfile.write(answer[: len(answer) // 2] if fault == "cut-half" else answer)
            if fault == "kiosk-recording":
                self.wfile.flush()
                gate.strike()

        do_GET = do_POST = _serve  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Silence."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever was killed hears no answer: that is what this is for."""


@contextmanager
def opened(gate: Gate, port: int) -> Iterator[Gate]:
    """The gate on a port of loopback, until the end of the block."""
    with _Server(("127.0.0.1", port), _handler(gate)) as server:
        gate.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield gate
        finally:
            server.shutdown()
            thread.join()
