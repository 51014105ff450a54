# SPDX-License-Identifier: EUPL-1.2
"""A council's information system, read as OParl 1.1: its papers with the public consultations, and nothing of people.

https://oparl.org/spezifikation/ - objects stand inside others or are named by their address, lists come in pages, and
what was deleted or is public no more stays as an object that says `deleted`. Whatever else an answer holds is left
there: originators, participants, minutes and the texts of files are never read. Messages are for staff.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any, Final, Literal
from urllib.parse import SplitResult, urlencode, urlsplit
from zoneinfo import ZoneInfo

import httpx
import msgspec

from sync.contract.reading import MALFORMED
from sync.platform.connectors.answers import NoAnswerError, read_bounded, said

MAX_BODY: Final = 8 * 1024 * 1024
"""Of one answer: a page of a hundred papers with the texts of their files is some megabytes."""
MAX_TOTAL: Final = 128 * 1024 * 1024
MAX_REQUESTS: Final = 3000
"""In one round: a paper needs three or four, and a council has some hundred papers a year."""
MAX_PAGES: Final = 100
SILENCE_SECONDS: Final = 20.0
TOTAL_SECONDS: Final = 60.0
"""For one answer from its first byte to its last, however slowly it drips."""
ROUND_SECONDS: Final = 1800.0
MAX_URL: Final = 500
MAX_NAME: Final = 300
MAX_STATIONS: Final = 12
MAX_FILES: Final = 12
_BERLIN: Final = ZoneInfo("Europe/Berlin")
_SCHEMA: Final = ("https://schema.oparl.org/1.1/", "https://schema.oparl.org/1.0/")

Object = Mapping[str, Any]


class BadAddressError(Exception):
    """This is no address that is asked. The message says what mends it."""


class HiddenError(NoAnswerError):
    """There is nothing, or nothing for everybody (401, 403, 404, 410)."""


@dataclass(frozen=True)
class FoundStation:
    """A consultation that is public as far as the source says."""

    body: str
    on: str = ""
    """ISO day in Europe/Berlin; empty: unknown."""
    starts: str = ""
    where: str = ""
    public: bool | None = None
    decides: bool = False
    cancelled: bool = False
    result: str = ""
    """A word or two of the source's: `Unverändert beschlossen`."""


@dataclass(frozen=True)
class FoundFile:
    title: str
    url: str


@dataclass(frozen=True)
class FoundPaper:
    """A paper as its source tells it, as far as it is used."""

    id: str
    name: str
    reference: str = ""
    kind: str = ""
    modified: str = ""
    web: str = ""
    stations: tuple[FoundStation, ...] = ()
    files: tuple[FoundFile, ...] = ()


@dataclass(frozen=True)
class GonePaper:
    """A paper that is there no more, or for nobody to see."""

    id: str
    why: Literal["deleted", "not-public"]


@dataclass(frozen=True)
class UnreadPaper:
    """A paper of which this time nothing is known."""

    id: str
    why: str


@dataclass(frozen=True)
class SamePaper:
    """A paper that has not been modified since it was read."""

    id: str


Read = FoundPaper | GonePaper | UnreadPaper | SamePaper


def check_address(url: str) -> str:
    """The address, where it may be asked: https, but for this very machine. Raises BadAddressError."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadAddressError("Das ist keine Adresse im Netz.") from None
    if len(url) > MAX_URL or any(sign <= " " for sign in url) or not host or port == 0:
        raise BadAddressError("Das ist keine Adresse im Netz, oder sie ist länger als 500 Zeichen.")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise BadAddressError("Die Adresse darf weder Namen noch Passwort noch „#“ enthalten.")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise BadAddressError("Die Adresse muss mit https:// beginnen.")
    return url


class OparlClient:
    """One source, for one round: everything it is asked counts against the round's bounds."""

    def __init__(self, url: str, transport: httpx.BaseTransport | None = None) -> None:
        """Raises BadAddressError."""
        self._entry = check_address(url)
        self._origin = _origin(urlsplit(url))
        self._client = httpx.Client(
            timeout=httpx.Timeout(SILENCE_SECONDS), trust_env=False, follow_redirects=False, transport=transport,
            headers={"accept": "application/json"},
        )  # fmt: skip
        self._requests = self._bytes = 0
        self._ends = time.monotonic() + ROUND_SECONDS
        self._known: dict[str, Object] = {}

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def papers(self, since: datetime, unchanged: Callable[[str, str], bool] = lambda *_: False) -> Iterator[Read]:
        """All papers that were modified since a moment, with those that are gone. Raises NoAnswerError.

        `unchanged`: whether this paper, with this `modified`, was read a short while ago.
        """
        listed = _link(self._body().get("paper"))
        if not listed:
            raise NoAnswerError("Die Körperschaft nennt keine Liste von Vorlagen (paper).")
        joint = "&" if "?" in listed else "?"
        asked = urlencode({"modified_since": since.astimezone(UTC).isoformat(timespec="seconds")})
        for one in self._listed(f"{listed}{joint}{asked}"):
            found = one if isinstance(one, Mapping) else {"id": one}
            paper_id, modified = _link(found.get("id")), _text(found, "modified", 40)
            if not paper_id:
                continue
            if isinstance(one, Mapping) and not _deleted(one) and unchanged(paper_id, modified):
                yield SamePaper(paper_id)
            else:
                yield self.paper(paper_id, one if isinstance(one, Mapping) else None)

    def paper(self, paper_id: str, found: Object | None = None) -> Read:
        """One paper with its consultations, asked for where it is not `found` already. Raises NoAnswerError.

        What is wrong with this one alone is no error of the round.
        """
        try:
            paper = found if found is not None else self._get(paper_id)
        except HiddenError as error:
            return GonePaper(paper_id, "deleted" if error.status in (404, 410) else "not-public")
        except NoAnswerError as error:
            return self._unread(paper_id, error)
        if _deleted(paper):
            return GonePaper(paper_id, "deleted")
        try:
            stations = list(self._stations(paper))
        except NoAnswerError as error:
            return self._unread(paper_id, error)
        name = _text(paper, "name", MAX_NAME)
        if not name:
            return UnreadPaper(paper_id, "Die Vorlage hat keinen Titel.")
        public = tuple(one for one in stations if one is not None)
        if not public:
            # Nobody says that it may be spoken of in public.
            return GonePaper(paper_id, "not-public")
        return FoundPaper(
            id=paper_id, name=name, reference=_text(paper, "reference", 200), kind=_text(paper, "paperType", 200),
            modified=_text(paper, "modified", 40), web=_link(paper.get("web")), stations=public[:MAX_STATIONS],
            files=tuple(_files(paper))[:MAX_FILES],
        )  # fmt: skip

    # --- one paper

    def _stations(self, paper: Object) -> Iterator[FoundStation | None]:
        """Each consultation of a paper; None for one that is not for everybody."""
        listed = paper.get("consultation")
        for one in (listed if isinstance(listed, list) else [])[: 2 * MAX_STATIONS]:
            try:
                consultation = self._object(one)
                if consultation is None:
                    continue
                meeting = self._object(consultation.get("meeting"))
                item = self._object(consultation.get("agendaItem")) or _item_of(meeting, consultation)
                if meeting is None and item is not None:
                    meeting = self._object(item.get("meeting"))
            except HiddenError:
                yield None
                continue
            # Only what says that it is not public is not: the interface is for public data.
            public = item.get("public") if item is not None else None
            yield None if public is False else self._station(consultation, meeting, item)

    def _station(self, consultation: Object, meeting: Object | None, item: Object | None) -> FoundStation:
        body = self._body_name(consultation.get("organization")) or (
            self._body_name(meeting.get("organization")) or _text(meeting, "name", 120) if meeting is not None else ""
        )
        begins = _moment(item.get("start") if item is not None else None) or (
            _moment(meeting.get("start")) if meeting is not None else None
        )
        clock = f"{begins:%H:%M}" if begins is not None else ""
        public = item.get("public") if item is not None else None
        return FoundStation(
            body=body or "Gremium",
            on=begins.date().isoformat() if begins is not None else "",
            # Midnight is how systems write that they know only the day.
            starts="" if clock == "00:00" else clock,
            where=self._place(meeting.get("location")) if meeting is not None else "",
            public=public if isinstance(public, bool) else None,
            decides=consultation.get("authoritative") is True,
            cancelled=meeting is not None and meeting.get("cancelled") is True,
            result=_text(item, "result", 200) if item is not None else "",
        )

    def _body_name(self, value: object) -> str:
        """The name of a council or committee: the first of several leads."""
        first = value[0] if isinstance(value, list) and value else value
        try:
            organization = self._object(first)
        except HiddenError:
            return ""
        return _text(organization, "name", 120) if organization is not None else ""

    def _place(self, value: object) -> str:
        try:
            place = self._object(value)
        except HiddenError:
            return ""
        if place is None:
            return ""
        town = " ".join(part for part in (_text(place, "postalCode", 20), _text(place, "locality", 80)) if part)
        address = [_text(place, "room", 80), _text(place, "streetAddress", 80), town]
        return _text(place, "description", 200) or ", ".join(part for part in address if part)[:200]

    def _unread(self, paper_id: str, error: NoAnswerError) -> UnreadPaper:
        """One paper that cannot be read; where the round is over, nothing can. Raises NoAnswerError."""
        if isinstance(error, _RoundOverError):
            raise error
        return UnreadPaper(paper_id, str(error))

    # --- reading

    def _body(self) -> Object:
        """The body to which this address leads; raises NoAnswerError."""
        found = self._get(self._entry)
        kind = _text(found, "type", 200)
        if not kind.startswith(_SCHEMA):
            raise NoAnswerError("Unter dieser Adresse antwortet kein OParl 1.1: Der Typ steht nicht da.")
        if kind.endswith("/Body"):
            return found
        if not kind.endswith("/System"):
            raise NoAnswerError(f"Das ist weder ein System noch eine Körperschaft: {kind[:120]}")
        bodies = [one for one in self._listed(_link(found.get("body"))) if isinstance(one, Mapping)]
        bodies = [one for one in bodies if not _deleted(one)]
        if len(bodies) != 1:
            listed = ", ".join(f"{_text(one, 'name', 40)} ({_link(one.get('id'))})" for one in bodies[:5])
            raise NoAnswerError(f"Bitte die Adresse der Körperschaft eintragen: {listed or 'es gibt dort keine'}")
        return bodies[0]

    def _listed(self, url: str) -> Iterator[Object | str]:
        """What a list holds, page after page: objects, or their addresses. Raises NoAnswerError."""
        seen: set[str] = set()
        while url:
            if url in seen or len(seen) == MAX_PAGES:
                raise _RoundOverError(f"Die Liste hat kein Ende, oder mehr als {MAX_PAGES} Seiten.")
            seen.add(url)
            page = self._get(url)
            data, links = page.get("data"), page.get("links")
            if not isinstance(data, list):
                raise NoAnswerError("Eine Liste ist keine: „data“ fehlt.")
            yield from (one for one in data if isinstance(one, Mapping | str))
            url = _link(links.get("next")) if isinstance(links, Mapping) else ""

    def _object(self, value: object) -> Object | None:
        """What stands there, or what stands at the address there; None for nothing and for what is deleted."""
        if isinstance(value, str) and value:
            if value not in self._known:
                self._known[value] = self._get(value)
            value = self._known[value]
        return value if isinstance(value, Mapping) and not _deleted(value) else None

    def _get(self, url: str) -> Object:
        try:
            parts = urlsplit(check_address(url))
        except BadAddressError as error:
            raise NoAnswerError(f"Das System nennt eine Adresse, die nicht gefragt wird: {url[:100]}") from error
        if _origin(parts) != self._origin:
            # Nobody lets us ask whatever else stands in this network.
            raise NoAnswerError(f"Das System nennt eine Adresse auf einem anderen Server: {url[:100]}")
        if self._requests >= MAX_REQUESTS or self._bytes >= MAX_TOTAL or time.monotonic() > self._ends:
            raise _RoundOverError("Es ist zu viel für einen Abruf: Beim nächsten Mal geht es weiter.")
        self._requests += 1
        try:
            request = self._client.build_request("GET", url)
            response, content = read_bounded(self._client, request, MAX_BODY, TOTAL_SECONDS)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NoAnswerError(f"Keine Antwort von {url[:100]}: {said(error)}") from error
        except NoAnswerError as error:
            raise NoAnswerError(f"Die Antwort von {url[:100]} ist zu lang oder kommt zu langsam.") from error
        self._bytes += len(content)
        return _decoded(url, response, content)


class _RoundOverError(NoAnswerError):
    """Nothing more is asked in this round."""


def _decoded(url: str, response: httpx.Response, content: bytes) -> Object:
    status = response.status_code
    if status in (401, 403, 404, 410):
        raise HiddenError(f"{url[:100]} ist nicht da ({status}).", status)
    if response.is_redirect:
        raise NoAnswerError(
            f"{url[:100]} leitet weiter: bitte {response.headers.get('location', '')[:100]} eintragen."
        )
    if status != 200:
        raise NoAnswerError(f"{url[:100]} antwortet mit {status}.", status)
    try:
        found = msgspec.json.decode(content)
    except MALFORMED as error:
        raise NoAnswerError(f"Die Antwort von {url[:100]} ist kein JSON.") from error
    if not isinstance(found, dict):
        raise NoAnswerError(f"Die Antwort von {url[:100]} ist kein Objekt.")
    return found


def _item_of(meeting: Object | None, consultation: Object) -> Object | None:
    """The agenda item inside a meeting that names this consultation, where the consultation does not name it."""
    items = meeting.get("agendaItem") if meeting is not None else None
    wanted = consultation.get("id")
    for one in items if isinstance(items, list) else ():
        if isinstance(one, Mapping) and wanted and one.get("consultation") == wanted and not _deleted(one):
            return one
    return None


def _files(paper: Object) -> Iterator[FoundFile]:
    """The main file first; only what everybody can open."""
    others = paper.get("auxiliaryFile")
    for one in (paper.get("mainFile"), *(others if isinstance(others, list) else ())):
        if isinstance(one, Mapping) and not _deleted(one):
            url = _link(one.get("accessUrl")) or _link(one.get("downloadUrl"))
            if url:
                yield FoundFile(_text(one, "name", 120) or _text(one, "fileName", 120) or "Datei", url)


def _deleted(value: Object) -> bool:
    return value.get("deleted") is True


def _text(value: Object, key: str, longest: int) -> str:
    """A text in one line, without signs that nobody sees; empty where there is none."""
    found = value.get(key)
    if not isinstance(found, str):
        return ""
    shown = "".join(sign if sign.isprintable() else " " for sign in found[: 4 * longest])
    return " ".join(shown.split())[:longest].strip()


def _link(value: object) -> str:
    """An address in the web; empty where it is none."""
    if not isinstance(value, str) or len(value) > MAX_URL or any(sign <= " " or sign in '<>"\\' for sign in value):
        return ""
    return value if value.startswith(("https://", "http://")) else ""


def _moment(value: object) -> datetime | None:
    """A moment with its time zone, as the clock in the village shows it; None where it is none."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.tzinfo is None or not 2000 <= moment.year < 2100:
            return None
        return moment.astimezone(_BERLIN)
    except (ValueError, OverflowError):
        return None


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    default = 443 if parts.scheme == "https" else 80
    return parts.scheme, (parts.hostname or "").lower(), parts.port or default


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
