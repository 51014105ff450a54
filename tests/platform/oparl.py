# SPDX-License-Identifier: EUPL-1.2
"""A council's information system of the tests: OParl 1.1 as specified, over real HTTP, and what can go wrong."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

SCHEMA = "https://schema.oparl.org/1.1/"


@dataclass
class Oparl:
    """What it holds, by path. `body` has papers in pages; everything else is asked for one by one."""

    objects: dict[str, dict[str, Any]] = field(default_factory=dict)
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    """Status and bytes of paths that are not answered as specified."""
    page: int = 2
    asked: list[str] = field(default_factory=list)
    base_url: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def at(self, path: str) -> str:
        """An address here."""
        return f"{self.base_url}{path}"

    def put(self, path: str, kind: str, **fields: Any) -> str:
        """Hold an object; its address."""
        known = self.objects.get(path, {})
        self.objects[path] = {
            "id": self.at(path), "type": f"{SCHEMA}{kind}", "created": "2026-11-01T08:00:00+01:00",
            "modified": "2026-11-20T08:00:00+01:00", **known, **fields,
        }  # fmt: skip
        return self.at(path)

    def delete(self, path: str, modified: str) -> None:
        """As the specification has it: the object stays and says that it is deleted."""
        kept = {name: self.objects[path][name] for name in ("id", "type", "created")}
        self.objects[path] = {**kept, "modified": modified, "deleted": True}

    def paper(self, number: int, **changes: Any) -> str:
        """A paper with a public consultation, whose meeting and agenda item are named by their addresses."""
        meeting = self.put(
            f"/meeting/{number}", "Meeting", name=f"{number}. Sitzung", start="2027-01-12T18:00:00+01:00",
            location={"description": "Rathaus, Großer Saal"}, participant=[self.at("/person/1")],
        )  # fmt: skip
        item = self.put(
            f"/agendaitem/{number}", "AgendaItem", meeting=meeting, name="X", public=True, number="3",
            resolutionText="Frau Erika Mustermann hat dagegen gesprochen.",
        )  # fmt: skip
        return self.put(
            f"/paper/{number}", "Paper",
            **{
                "body": self.at("/body/1"), "name": f"Vorlage Nummer {number}", "reference": f"BV/{number}",
                "paperType": "Beschlussvorlage", "originatorPerson": [self.at("/person/1")],
                "web": self.at(f"/web/{number}"),
                "mainFile": {"name": "Vorlage", "accessUrl": self.at(f"/file/{number}"), "text": "Erika Mustermann"},
                "consultation": [
                    {
                        "id": self.at(f"/consultation/{number}"), "type": f"{SCHEMA}Consultation", "meeting": meeting,
                        "agendaItem": item, "organization": [self.at("/organization/1")], "authoritative": True,
                    }
                ],
                **changes,
            },
        )  # fmt: skip


@contextmanager
def serving(server: Oparl) -> Iterator[Oparl]:
    """Let it answer on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append(self.path)
            status, body = _answer(server, self.path)
            self.send_response(status)
            for name, value in server.headers.items():
                self.send_header(name, value)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.base_url = f"http://127.0.0.1:{listening.server_address[1]}"
    server.put("/", "System", oparlVersion=SCHEMA, body=server.at("/bodies"), name="RIS")
    server.put("/body/1", "Body", name="Testgemeinde", paper=server.at("/body/1/paper"), person=server.at("/person"))
    server.put("/organization/1", "Organization", name="Gemeinderat", membership=[server.at("/person/1")])
    server.put("/person/1", "Person", name="Erika Mustermann")
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


def _answer(server: Oparl, target: str) -> tuple[int, bytes]:
    parts = urlsplit(target)
    if parts.path in server.answers:
        return server.answers[parts.path]
    lists: dict[str, Callable[[dict[str, list[str]]], dict[str, Any]]] = {
        "/bodies": lambda query: _list(server, "/bodies", "Body", query),
        "/body/1/paper": lambda query: _list(server, "/body/1/paper", "Paper", query),
    }
    if parts.path in lists:
        return 200, json.dumps(lists[parts.path](parse_qs(parts.query))).encode()
    found = server.objects.get(parts.path)
    return (200, json.dumps(found).encode()) if found is not None else (404, b"{}")


def _list(server: Oparl, path: str, kind: str, query: dict[str, list[str]]) -> dict[str, Any]:
    """A page of a list; deleted ones only where somebody asks what has changed since."""
    since = query.get("modified_since", [""])[0]
    found = [one for one in server.objects.values() if one["type"] == SCHEMA + kind]
    if since:
        moment = datetime.fromisoformat(since)
        found = [one for one in found if datetime.fromisoformat(one["modified"]) >= moment]
    else:
        found = [one for one in found if not one.get("deleted")]
    number = int(query.get("page", ["1"])[0])
    first, after = (number - 1) * server.page, number * server.page
    kept = f"&modified_since={since.replace('+', '%2B')}" if since else ""
    links = {"next": server.at(f"{path}?page={number + 1}{kept}")} if len(found) > after else {}
    return {"data": found[first:after], "pagination": {"totalElements": len(found)}, "links": links}
