# SPDX-License-Identifier: EUPL-1.2
"""What the platform's figures stand beside: the least that Starlette, FastAPI and bare ASGI do for the same question.

`python -m tests.bench.floor_server APP FOLDER PORT`, with a SQLite file in the folder; says `ready` when it answers.
"""

import json
import sqlite3
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import uvicorn
from fastapi import FastAPI
from fastapi import Request as FastRequest
from fastapi import Response as FastResponse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sync.contract.cases import CASE_TYP, SyncRequest
from sync.contract.feed import decompress
from sync.contract.signing import Jwk, sha256_hex, verify_detached
from sync.platform.access.tokens import Bearer, Presented, Trusted, check_token

FILE = "floor.sqlite3"


def make_file(folder: Path, refs: list[str]) -> None:
    """A table of documents, and an empty one of rows; durable as ours."""
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE documents (ref TEXT PRIMARY KEY, body BLOB NOT NULL)")
        connection.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, seq INTEGER, envelope BLOB, sig TEXT)")
        body = b'{"feeds":{"district:10046":1},"mailbox":0,"policy":0}'
        connection.executemany("INSERT INTO documents VALUES (?, ?)", [(ref, body) for ref in refs])


def _open(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / FILE, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def starlette_app(folder: Path) -> Starlette:
    """One indexed read, a hash as entity tag, 304."""
    connection = _open(folder)

    async def heads(request: Request) -> Response:
        ref = request.path_params["ref"]
        (body,) = connection.execute("SELECT body FROM documents WHERE ref = ?", (ref,)).fetchone()
        etag = f'"{sha256_hex(body)[:16]}"'
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers={"etag": etag})
        return Response(body, headers={"etag": etag})

    return Starlette(routes=[Route("/v1/heads/{ref}", heads)])


def fastapi_app(folder: Path) -> FastAPI:
    """The same in FastAPI."""
    connection = _open(folder)
    app = FastAPI()

    @app.get("/v1/heads/{ref}")
    async def heads(ref: str, request: FastRequest) -> FastResponse:
        (body,) = connection.execute("SELECT body FROM documents WHERE ref = ?", (ref,)).fetchone()
        etag = f'"{sha256_hex(body)[:16]}"'
        if request.headers.get("if-none-match") == etag:
            return FastResponse(status_code=304, headers={"etag": etag})
        return FastResponse(body, headers={"etag": etag})

    return app


class BareApp:
    """The same checks of token, proof and signatures, one read or one commit, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._connection = _open(folder)
        settings = json.loads((folder / "floor.json").read_text())
        self._trusted = Trusted(tuple(settings["keys"]), settings["issuer"], settings["audience"])
        self._now = datetime.fromisoformat(settings["now"])
        self._nonces = (settings["nonce"], settings["nonce"])

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer `POST /v1/sync`."""
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        headers = dict(scope["headers"])
        answer = self._round(headers, body, self._trusted.audience + scope["path"])
        status = 401 if answer is None else 200
        length = (b"content-length", b"%d" % len(answer or b""))
        await send({"type": "http.response.start", "status": status, "headers": [length]})
        await send({"type": "http.response.body", "body": answer or b""})

    def _round(self, headers: dict[bytes, bytes], body: bytes, url: str) -> bytes | None:
        shown = Presented(headers[b"authorization"].decode(), headers[b"dpop"].decode(), "POST", url)
        bearer = check_token(shown, self._trusted, self._now, self._nonces)
        if not isinstance(bearer, Bearer):
            return None
        if headers.get(b"content-encoding") == b"zstd":
            body = decompress(body)
        message = msgspec.json.decode(body, type=SyncRequest)
        if not message.cases:
            self._connection.execute("SELECT body FROM documents WHERE ref = ?", ("x",)).fetchone()
            return b'{"results":[],"mailbox":[],"mailbox_cursor":0,"heads_ref":""}'
        return self._store(message, bearer.jwk)

    def _store(self, message: SyncRequest, jwk: Jwk) -> bytes:
        rows = []
        for case in message.cases:
            data = bytes(case.envelope)
            verify_detached(case.sig, data, [jwk], CASE_TYP)
            rows.append((msgspec.json.decode(data)["case_id"], len(rows), data, case.sig))
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO rows VALUES (?, ?, ?, ?)", rows)
        self._connection.execute("COMMIT")
        return msgspec.json.encode([{"case_id": row[0], "status": 201} for row in rows])


_APPS = {"starlette": starlette_app, "fastapi": fastapi_app, "bare": BareApp}


class _Server(uvicorn.Server):
    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        sys.stdout.write("ready\n")
        sys.stdout.flush()


def main(name: str, folder: Path, port: int) -> None:
    """Answer until killed."""
    app: Any = _APPS[name](folder)
    config = uvicorn.Config(app, port=port, log_config=None, access_log=False, lifespan="off", date_header=False)
    _Server(config).run()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
