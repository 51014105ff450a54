# SPDX-License-Identifier: EUPL-1.2
"""The composition root of a window process: the one place where parts are built and joined."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import platformdirs
import qasync
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.access.gate import Gate
from kiosk.access.headphones import Headphones, headphones
from kiosk.access.keys import KeyMap, UnknownKeyError
from kiosk.background import ReplicaThread, Workers, within
from kiosk.controls.icons import CONTROLS, register_images
from kiosk.ecosystems import installed
from kiosk.engine_link import EngineLink
from kiosk.languages import Language
from kiosk.mending import KEY_STORE_SECONDS
from kiosk.printing.printers import CupsPrinter, NoPrinter, Printer
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.settings import RESOURCES, Settings, SettingsError, load_settings
from kiosk.shell import sound
from kiosk.shell.shell import PAGES, Shell
from kiosk.shell.texts import Translators
from kiosk.speech.speaker import Speaker, speech_process
from kiosk.sweeping import Sweeper
from kiosk.visit import Visit
from sync.contract.signing import Jwk, SignatureError
from sync.contract.times import Clock, system_clock
from sync.keystore import KeyStore, KeyStoreError, get_json, snapshot
from sync.replica.cases import forget_visit
from sync.replica.cipher import DatabaseKey
from sync.replica.database import ReplicaError, database_key
from sync.replica.local_socket import ENGINE_SOCKET
from sync.replica.meta import TrustedClock, Uptime
from sync.replica.policy import (
    DEVICE_KEY,
    ENCRYPTION_KEY,
    FORMER_KEYS,
    SPOOL_KEY,
    TRUSTEE_KEYS,
    NotEnrolledError,
    former_keys,
    load_identity,
)
from sync.stopping import ended_by_signals

if TYPE_CHECKING:
    from kiosk.counter.shell import CounterShell
    from kiosk.rehearsal import Rehearsal

COUNTER_PAGES = Path(__file__).parent / "counter" / "qml"
PORTRAIT = QSize(1080, 1920)
REACH_MM = 1120.0
"""Highest reach over an obstruction of 510 to 635 mm, as a kiosk's shelf is one (EN 301 549, chapter 8.3)."""
LEAST_LOW_MM = 300.0
"""What a page needs of the screen's height."""
WORTH_MM = 25.0
_SECRETS = (DEVICE_KEY, SPOOL_KEY, ENCRYPTION_KEY, FORMER_KEYS, TRUSTEE_KEYS)


@dataclass(frozen=True)
class Command:
    """What the command line asks of a window process."""

    state: Path
    size: QSize | None = None
    rehearsal: Path | None = None
    counter: bool = False
    out: Path | None = None
    """Where a counter saves its pick lists; None is the user's documents folder."""
    engine: bool = True
    """Listen to an engine that runs on the same state."""
    on_demand: bool = True
    """Wait for `show` on standard input before anything is seen."""


def run_window(command: Command, open_store: Callable[[], KeyStore], machine_clock: Clock = system_clock) -> int:
    """Run one window process until its visit ends; returns the exit code."""
    # Painting calls Python often; each time it would wait so long for a thread that decodes content meanwhile.
    sys.setswitchinterval(0.0005)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    # Neither is any business of a kiosk: no input method of the desktop, no style of its own.
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    # The one is for the window's frame, the other for screen readers.
    app.setApplicationDisplayName("Dorfpunkt")
    app.setApplicationName("Dorfpunkt")
    load_fonts()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    code = 1
    try:
        with loop:
            code = int(loop.run_until_complete(_window(command, open_store, machine_clock, app)))
    finally:
        asyncio.set_event_loop(None)
    return code


async def _window(
    command: Command, open_store: Callable[[], KeyStore], machine_clock: Clock, app: QGuiApplication
) -> int:
    window, sweeper = Window(command, open_store, machine_clock), Sweeper()
    app.lastWindowClosed.connect(window.over.set)
    with ended_by_signals(window.over.set):
        try:
            await window.load()
            await window.show(await _told_to_show() if command.on_demand else "start")
            sweeper.start()
            if command.on_demand:
                asyncio.get_running_loop().add_reader(sys.stdin.fileno(), _over_at_end, window.over)
            await window.over.wait()
        finally:
            sweeper.stop()
            await window.close()
    return 0


class Window:
    """A visit with its window; the walk and the tests use it as the kiosk does."""

    def __init__(
        self,
        command: Command,
        open_store: Callable[[], KeyStore],
        machine_clock: Clock,
        boot: Callable[[], Uptime | None] | None = None,
    ) -> None:
        """`boot` tells the uptime of another machine than this one."""
        self._command = command
        self._open_store = open_store
        self._machine_clock = machine_clock
        self._boot = boot
        self.over = asyncio.Event()
        self.replica = ReplicaThread(command.state)
        self.workers = Workers()
        self.engine = QQmlApplicationEngine()
        self.translators = Translators(RESOURCES / "translations")
        self.shell: Shell | CounterShell
        self.window: QQuickWindow
        self.gate: Gate
        self._compiled: list[QQmlComponent] = []
        self._link: EngineLink | None = None
        self._rehearsal: Rehearsal | None = None
        self._headphones: Headphones | None = None
        self._supervisor = _supervisor_line() if command.on_demand else None

    async def load(self) -> None:
        """Build everything and read what the first page needs; troubles become a page."""
        trouble = None
        try:
            settings = load_settings(self._command.state)
            keys = KeyMap(settings.keys, switches=settings.switches)
        except (SettingsError, UnknownKeyError) as error:
            settings, keys, trouble = Settings(), KeyMap({}, switches=False), ("settings", str(error))
        link = EngineLink(self._command.state / ENGINE_SOCKET, lambda topic: self.shell.on_news(topic))
        self._link = link
        # German too has a catalogue: its plural forms.
        self.translators.switch("de", None)
        visit = await self._visit(settings, link.poke)
        if isinstance(visit, tuple):
            trouble = trouble or visit
            visit = self._bare_visit(settings, link.poke)
        self.shell = self._make_shell(visit, keys, whole=trouble is None)
        try:
            if trouble is None:
                await self.shell.load()
        except ReplicaError as error:
            trouble = (error.kind, str(error))
        if trouble is not None:
            _log_trouble(*trouble)
            self.shell.show_trouble(*_trouble_words(trouble[0]))
        elif self._command.engine:
            link.start()
        self._build(settings)
        self._say("ready")

    async def show(self, note: str) -> None:
        """Bring the window to the screen and say so when its first picture is there."""
        if not self.shell.troubleTitle:
            if note != "start":
                await self.shell.refresh()
            await self.shell.show(note)
        frame = asyncio.get_running_loop().create_future()

        def seen() -> None:
            if not frame.done():
                frame.set_result(None)

        self.window.frameSwapped.connect(seen)
        if self.shell.visit.settings.full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestUpdate()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(5):
                await frame
        self.window.frameSwapped.disconnect(seen)
        if self._command.rehearsal is not None:
            # Brings Qt's test library along, which no resident needs.
            from kiosk.rehearsal import Rehearsal

            lock_ms = self.shell.visit.settings.repeat_lock_ms
            self._rehearsal = Rehearsal(self.window, self.engine, self._command.rehearsal, lock_ms)
            await self._rehearsal.start()
        if isinstance(self.shell, Shell):
            self._headphones = headphones(self.shell.visit.settings.headphones, self._command.state)()
            self._headphones.changed.connect(self.shell.guidance.set_headphones)
            self._headphones.start()
        self._say("shown")
        self.window.setProperty("warm", True)
        self._compile_pages()

    async def close(self) -> None:
        """Undo everything in the reverse order; nothing is left running."""
        if self._rehearsal is not None:
            await self._rehearsal.close()
        if self._headphones is not None:
            self._headphones.close()
        if self._link is not None:
            await self._link.close()
        if hasattr(self, "shell"):
            await self.shell.close()
        with contextlib.suppress(ReplicaError):
            await self.replica.close()
        await asyncio.get_running_loop().run_in_executor(None, self.workers.close)
        if hasattr(self, "window"):
            self.window.close()
        self._compiled.clear()
        self.translators.remove()
        self.engine.deleteLater()

    def _compile_pages(self) -> None:
        """Let Qt compile the pages on its own thread before somebody opens one for the first time."""
        folders = {PAGES} if isinstance(self.shell, Shell) else {COUNTER_PAGES}
        if isinstance(self.shell, Shell):
            folders |= self.shell.page_folders()
        for file in sorted(file for folder in folders for file in folder.glob("*.qml")):
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._compiled.append(QQmlComponent(self.engine, QUrl.fromLocalFile(str(file)), mode))

    def _make_shell(self, visit: Visit, keys: KeyMap, *, whole: bool) -> "Shell | CounterShell":
        """A kiosk's pages, or a desk's."""
        if self._command.counter:
            # A kiosk does not load what only a desk needs.
            from kiosk.counter.shell import CounterShell

            return CounterShell(visit, self._command.out or platformdirs.user_documents_path())
        ecosystems = installed() if whole else []
        speaker = open_speaker(visit.settings, self._command.state)
        shell = Shell(visit, ecosystems, self._switch_language, self._ended, speaker=speaker, keys=keys)
        shell.asked.connect(lambda: shell.run(_sound_question()))
        return shell

    def _bare_visit(self, settings: Settings, poke: Callable[[], None]) -> Visit:
        clock = TrustedClock(None, self._machine_clock)
        return Visit(
            self._command.state,
            settings,
            self.replica,
            self.workers,
            NoPrinter(),
            clock,
            poke,
            self.translators.words,
        )

    def _secrets(self) -> tuple[KeyStore, DatabaseKey]:
        """All that this process needs of the key store, read at once, and the key of its file."""
        store = self._open_store()
        return snapshot(store, _SECRETS), database_key(store, self._command.state)

    async def _visit(self, settings: Settings, poke: Callable[[], None]) -> Visit | tuple[str, str]:
        """The visit's parts, or what is wrong with them."""
        try:
            store, key = await within(KEY_STORE_SECONDS, self._secrets)
            spool, encryption = get_json(store, SPOOL_KEY), get_json(store, ENCRYPTION_KEY)
            former = former_keys(store)
            await self.replica.open(key)
            clock = await self.replica.run(TrustedClock, self._machine_clock, boot=self._boot)
            identity = await self.replica.run(load_identity, store)
        except ReplicaError as error:
            return error.kind, str(error)
        except KeyStoreError as error:
            return "keystore", str(error)
        except TimeoutError:
            return "keystore", f"the key store did not answer within {KEY_STORE_SECONDS:.0f} s"
        except (NotEnrolledError, SignatureError) as error:
            return "not-enrolled", str(error)
        visit = Visit(
            self._command.state, settings, self.replica, self.workers,
            open_printer(settings, self._command.state, counter=self._command.counter), clock, poke,
            self.translators.words,
        )  # fmt: skip
        visit.identity = identity
        visit.spool_key, visit.encryption_key, visit.former_keys = _jwk(spool), _jwk(encryption), former
        return visit

    def _build(self, settings: Settings) -> None:
        self.engine.addImportPath(str(CONTROLS))
        register_images(self.engine, icons=[RESOURCES / "icons"], pictures=[RESOURCES / "pictures"])
        self.engine.setInitialProperties({"shell": self.shell})
        main = COUNTER_PAGES / "CounterMain.qml" if self._command.counter else PAGES / "Main.qml"
        self.engine.load(QUrl.fromLocalFile(str(main)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"{main.name} did not load; see the messages above")
        self.window = roots[0]
        size = self._command.size or _fitting(self.window, settings, counter=self._command.counter)
        self.window.resize(size)
        self.gate = Gate(self.window, lock_ms=settings.repeat_lock_ms)
        self.shell.pages.changed.connect(self.gate.let_go)
        self.set_scale(size, settings)
        if isinstance(self.shell, Shell):
            self.shell.guidance.attach(self.window, self.gate)
        # The last one sees every event first: the idle watch must not miss what guide and gate take for themselves.
        self.window.installEventFilter(self.shell)
        self.window.widthChanged.connect(lambda: self.set_scale(self.window.size(), settings))
        self.window.heightChanged.connect(lambda: self.set_scale(self.window.size(), settings))

    def set_scale(self, size: QSize, settings: Settings) -> None:
        """Tell QML and the gate how many pixels a millimetre of the real screen has."""
        scale = pixels_per_mm(size, self.window, settings)
        self.gate.pixels_per_mm = scale
        self.window.setProperty("pixelsPerMm", scale)
        if isinstance(self.shell, Shell):
            self.shell.guidance.set_scale(scale)
            self.shell.set_beyond_reach(beyond_reach_mm(size.height() / scale, settings.screen_bottom_mm))
        # On a screen under 200 mm the largest text is 6.2 mm: still 0.7 degrees at 500 mm (EN 301 549, 5.1.4).
        self.window.setProperty("capLimitMm", 6.2 if min(size.width(), size.height()) / scale < 200 else 7.5)

    def _switch_language(self, language: Language) -> bool:
        return self.translators.switch(language, self.engine)

    def _ended(self, why: str) -> None:
        """The visit is over: empty what outlives a process, tell the supervisor, and go."""
        QGuiApplication.clipboard().clear()
        self.shell.run(self._forget(why))

    async def _forget(self, why: str) -> None:
        with contextlib.suppress(ReplicaError):
            await self.replica.run(forget_visit)
        self._say(f"ended {why}")
        if not self._command.on_demand:
            self.over.set()

    def _say(self, line: str) -> None:
        if self._supervisor is not None:
            with contextlib.suppress(BrokenPipeError):
                self._supervisor.write(line + "\n")
                self._supervisor.flush()


async def _sound_question() -> None:
    """The idle question is put to the ear too (Directive 2019/882, Annex I: more than one sense)."""
    await sound.play(sound.QUESTION)


def open_printer(settings: Settings, state: Path, *, counter: bool) -> Printer:
    """The printer that the settings name."""
    name = settings.printer
    if name == "none":
        return NoPrinter()
    kind, _, paper = name.partition(":")
    if kind == "simulator":
        return SimulatedPrinter(state / "printer", keep=Path(paper) if paper else None)
    # Without its medium CUPS may put an A5 receipt into the middle of an A4 sheet. A counter prints A4 pick lists.
    medium = "media=A4" if counter else {"a5": "media=A5", "80mm": "fit-to-page=false"}[settings.paper]
    return CupsPrinter(name, options=(medium,))


def open_speaker(settings: Settings, state: Path) -> Speaker | None:
    """The voice that the settings name; None for a silent kiosk."""
    if settings.voice == "none":
        return None
    kind, _, folder = settings.voice.partition(":")
    pace = {"transcript": 0.0, "rehearsal": 1.0}.get(kind)
    prepared = state / "speech"
    start = speech_process(prepared) if pace is None else speech_process(prepared, state / folder, pace)
    return Speaker(start)


def load_fonts() -> None:
    """Register the fonts that travel with us; the window never depends on what the machine has."""
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    # Latin and Cyrillic letters are in the one family, Arabic ones in its sister.
    QFont.insertSubstitution("IBM Plex Sans", "IBM Plex Sans Arabic")


def pixels_per_mm(size: QSize, window: QWindow, settings: Settings) -> float:
    """From `display_mm` for the window's long side, or else from what the screen says of itself."""
    if settings.display_mm is not None:
        return max(size.width(), size.height()) / max(settings.display_mm)
    return window.screen().physicalDotsPerInch() / 25.4


def beyond_reach_mm(height_mm: float, bottom_mm: float) -> float:
    """How much of the screen's upper end somebody in a wheelchair cannot reach; 0 where it is not worth a word."""
    beyond = bottom_mm + height_mm - REACH_MM
    return min(beyond, height_mm - LEAST_LOW_MM) if beyond > WORTH_MM else 0.0


def _fitting(window: QWindow, settings: Settings, *, counter: bool) -> QSize:
    """The kiosk's shape, or the wide one of a desk, as large as the desktop allows."""
    room = window.screen().availableSize()
    if settings.full_screen:
        return window.screen().size()
    wide = settings.orientation == "landscape" or (counter and settings.orientation == "auto")
    shape = PORTRAIT.transposed() if wide else QSize(PORTRAIT)
    return (
        shape
        if shape.width() <= room.width() and shape.height() <= room.height()
        else shape.scaled(room * 0.92, Qt.AspectRatioMode.KeepAspectRatio)
    )


def _jwk(value: dict[str, str] | None) -> Jwk | None:
    return None if value is None else dict(value)


def _log_trouble(kind: str, error: str) -> None:
    # Imported here: it takes longer to load than the first page to draw, and mostly there is nothing to log.
    import structlog

    structlog.get_logger("window").error("cannot start a visit", kind=kind, error=error)


def _trouble_words(kind: str) -> tuple[str, str]:
    """Title and text for the trouble page, in German: it must not depend on anything that may be broken."""
    title = "Dieses Gerät kann gerade nichts speichern."
    still = "Die Notrufnummern und die Hinweise am Aushang gelten weiter."
    words = {
        "full": "Der Speicher ist voll. Bereits Bestätigtes ist sicher.",
        "damaged": "Der Speicher ist beschädigt. Bitte rufen Sie die Betreuung des Geräts.",
        "busy": "Ein anderes Programm benutzt den Speicher. Bitte versuchen Sie es in einer Minute wieder.",
        "newer": "Die Daten stammen von einer neueren Fassung dieses Programms. Bitte aktualisieren.",
        "lost-key": "Der Schlüssel zum Speicher fehlt. Es wurde nichts gelöscht. "
        "Bitte rufen Sie die Betreuung des Geräts.",
        "plain": "Der Speicher ist noch nicht verschlüsselt. Bitte rufen Sie die Betreuung des Geräts.",
        "keystore": "Der Schlüsselspeicher ist verschlossen. Bitte rufen Sie die Betreuung des Geräts.",
        "not-enrolled": "Dieses Gerät ist noch nicht angemeldet. Die Anleitung steht in der README.",
        "settings": "Die Einstellungen sind fehlerhaft. Bitte rufen Sie die Betreuung des Geräts.",
    }
    return title, f"{words.get(kind, 'Bitte rufen Sie die Betreuung des Geräts.')} {still}"


def _supervisor_line() -> TextIO:
    """Standard output, kept to ourselves.

    A worker process would inherit it, outlive a visit that was killed, and keep the supervisor from seeing the end.
    """
    line = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return line


async def _told_to_show() -> str:
    """Wait for `show NOTE` on standard input; an end of input means that nobody needs this process."""
    loop = asyncio.get_running_loop()
    line: asyncio.Future[str] = loop.create_future()

    def read() -> None:
        data = os.read(sys.stdin.fileno(), 4096)
        loop.remove_reader(sys.stdin.fileno())
        if not line.done():
            line.set_result(data.decode("utf-8", "replace").strip())

    loop.add_reader(sys.stdin.fileno(), read)
    word, _, note = (await line).partition(" ")
    if word != "show":
        raise SystemExit(0)
    return note


def _over_at_end(over: asyncio.Event) -> None:
    """The supervisor is gone: so are we."""
    if not os.read(sys.stdin.fileno(), 4096):
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        over.set()
