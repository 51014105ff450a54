# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's own voice: reads pages, tells elements and changes, and lets itself be steered without sight.

EN 301 549: speech is interruptible and repeatable (5.1.3.4), an action or newer speech ends older (5.1.3.5), private
words only where somebody listens alone or has asked for it (5.1.3.9), volume falls back with the visit (5.1.3.13):
every visit is a process of its own and begins with these defaults.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.access.outline import Element, Outline, Role
from kiosk.access.saying import Aloud, Phrases, added_signs, element_aloud, news, page_aloud, words_of
from kiosk.languages import Language
from kiosk.speech.clips import Utterance
from kiosk.speech.speaker import Speaker

QML_IMPORT_NAME = "Dorfpunkt.Shell"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (0.7, 0.85, 1.0, 1.25, 1.5, 2.0)
LOUDNESS = (-18.0, -12.0, -6.0, 0.0)
"""Decibels below the clip's own loudness: a range of 18 dB with a step of 12 (EN 301 549, 8.2.1.1)."""
_CALM = SPEEDS.index(1.0)
_NORMAL = LOUDNESS.index(-6.0)
_SETTLE_MS = 50
"""A page that has just opened is read as soon as two looks at it, so far apart, show the same."""
_MOST_LOOKS = 8
_LOOK_MS = 250
"""How often a page is looked at for words that have changed."""
_MOST_CHANGES = 4
_NO_VOICE = "Für diese Sprache gibt es an diesem Gerät keine Stimme."
"""In German: the language meant is the one that cannot be spoken."""

Look = Callable[[], Outline]


@dataclass(frozen=True)
class Step:
    """Where one stands between a least and a most."""

    text: str
    lowest: bool
    highest: bool


@QmlElement
class Voice(QObject):
    """What is said in one visit, and how."""

    stateChanged = Signal()
    saying = Signal(object)
    """The Element that is being told now; None where the words belong to none."""
    pageRead = Signal()
    """A whole page has been heard."""

    def __init__(self, speaker: Speaker | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._look: Look | None = None
        self._on = False
        self._speaking = False
        self._paused = False
        self._introduced = False
        self._cut_off = False
        """The action that is under way has silenced something."""
        self.exploring = False
        """Touches tell before they press: the guide says so."""
        self.times_spoken = 0
        """How often something was begun to be said."""
        self._speed = _CALM
        self._loudness = _NORMAL
        self._private_aloud = False
        self._headphones = False
        self._language: Language = "de"
        self._said: list[Aloud] = []
        self._page: list[Aloud] = []
        self._start = 0
        self._part = 0
        self._page_read = False
        self._seen = Outline("", ())
        self._looks = 0
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._notice)
        if speaker is not None:
            speaker.began.connect(self._began)
            speaker.ended.connect(self._ended)
            speaker.failed.connect(self._failed)
            speaker.voicesChanged.connect(self._voices_known)

    # --- what the program calls

    def attach(self, look: Look) -> None:
        """From now on the voice can see the window."""
        self._look = look

    def close(self) -> None:
        """End every sound."""
        self._looking.stop()
        self._settling.stop()
        if self._speaker is not None:
            self._speaker.close()

    @property
    def has_speaker(self) -> bool:
        """Whether this kiosk can speak at all."""
        return self._speaker is not None

    @property
    def is_on(self) -> bool:
        """Whether pages are read as they open."""
        return self._on

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds, or waits to go on after a pause."""
        return self._speaking or self._paused

    @property
    def private(self) -> bool:
        """Whether private words may sound."""
        return self._headphones or self._private_aloud

    @property
    def speed(self) -> Step:
        """How fast it reads."""
        #: How fast the voice reads: %1 is 100 for its usual speed.
        text = self.tr("%1 Prozent").replace("%1", str(round(100 * SPEEDS[self._speed])))
        return Step(text, lowest=self._speed == 0, highest=self._speed == len(SPEEDS) - 1)

    @property
    def loudness(self) -> Step:
        """How loud it is."""
        #: How loud the voice is: %1 is the step, %2 how many there are.
        text = self.tr("Stufe %1 von %2").replace("%1", str(self._loudness + 1)).replace("%2", str(len(LOUDNESS)))
        return Step(text, lowest=self._loudness == 0, highest=self._loudness == len(LOUDNESS) - 1)

    @property
    def private_aloud(self) -> bool:
        """Whether the resident wants private words on the loudspeaker."""
        return self._private_aloud

    def set_language(self, language: Language) -> None:
        """The language of the visit."""
        self._language = language
        self.page_opened()
        self.stateChanged.emit()

    def set_headphones(self, plugged: bool) -> None:
        """Headphones make speech private; without them nothing private goes on sounding."""
        self._headphones = plugged
        if plugged:
            self.switch_on()
        else:
            self.switch_off()
            # What was for one pair of ears cannot be called back onto the loudspeaker.
            self._said = self._page = []

    def switch_on(self) -> None:
        """Read this page, and every page from now on."""
        if self._speaker is None:
            return
        self._on = True
        self._looking.start()
        self.page_opened()
        self.stateChanged.emit()

    def switch_off(self) -> None:
        """Be silent from now on."""
        self._on = False
        self._looking.stop()
        self._settling.stop()
        self.stop()
        self.stateChanged.emit()

    def page_opened(self) -> None:
        """Another page stands there: read it once it has found its form."""
        if self._on:
            self.stop()
            self._page_read = False
            self._looks = 0
            self._settling.start()

    def read_page(self) -> None:
        """Read what stands there from the beginning."""
        if self._look is None or not self._on:
            return
        self._seen = self._look()
        aloud = page_aloud(self._seen, self._phrases(), private=self.private)
        self._page_read = True
        if not self.languageSpoken:
            self._say([Aloud(Utterance(_NO_VOICE, "de"))])
            return
        if not self._introduced:
            self._introduced = True
            aloud = [Aloud(words) for words in words_of(self._introduction(), self._language)] + aloud
        self._page = aloud
        self._say(aloud)

    def tell(self, element: Element) -> None:
        """Tell one element."""
        self._settling.stop()
        self._page_read = True
        if self._look is not None:
            self._seen = self._look()
        self._say(self._aloud([element]))

    def tell_text(self, text: str) -> None:
        """Tell something that stands on no page."""
        self._say([Aloud(words) for words in words_of(text, self._language)])

    def stop(self) -> None:
        """Be silent now; every action of a resident does this first."""
        self._cut_off = self.is_speaking
        if self._speaker is not None and self.is_speaking:
            self._speaker.stop()
        self._set_speaking(speaking=False, paused=False)

    # --- what QML and keys call

    @Slot()
    def toggle(self) -> None:
        """The speak button: begin, or be silent. The touch that pressed it has already silenced what was said."""
        if (self.is_speaking or self._cut_off) and not self.exploring:
            self.switch_off()
        else:
            self.switch_on()

    @Slot()
    def off(self) -> None:
        """No voice any more."""
        self.switch_off()

    @Slot()
    def again(self) -> None:
        """Say the last thing again."""
        self._say(self._said)

    @Slot()
    def pause(self) -> None:
        """Pause, or go on with the part that was being said."""
        if self._paused or self._cut_off:
            self._resume()
        elif self._speaking and self._speaker is not None:
            self._speaker.stop()
            self._set_speaking(speaking=False, paused=True)

    @Slot()
    def slower(self) -> None:
        """One step slower."""
        self._change(speed=-1)

    @Slot()
    def faster(self) -> None:
        """One step faster."""
        self._change(speed=1)

    @Slot()
    def softer(self) -> None:
        """One step softer."""
        self._change(loudness=-1)

    @Slot()
    def louder(self) -> None:
        """One step louder."""
        self._change(loudness=1)

    def let_private_sound(self, aloud: bool) -> None:
        """Whether names and codes may sound on the loudspeaker: the resident's own, explicit wish."""
        self._private_aloud = aloud
        if not self.private:
            # What was for the resident alone cannot be called back.
            self._said = self._page = []
        self.stateChanged.emit()

    # --- inside

    @Slot()
    def _settle(self) -> None:
        if self._look is None:
            return
        now = self._look()
        self._looks += 1
        if self._looks == 1 or (now != self._seen and self._looks < _MOST_LOOKS):
            self._seen = now
            self._settling.start()
        else:
            self.read_page()

    def _change(self, speed: int = 0, loudness: int = 0) -> None:
        self._speed = min(max(self._speed + speed, 0), len(SPEEDS) - 1)
        self._loudness = min(max(self._loudness + loudness, 0), len(LOUDNESS) - 1)
        self.stateChanged.emit()
        if self.is_speaking:
            self._resume()

    def _resume(self) -> None:
        self._paused = False
        self._say(self._said, self._part)

    def _say(self, aloud: list[Aloud], start: int = 0) -> None:
        """Say these from the part at `start`; asked for again, all of them come again."""
        self._said, self._start, self._part, self._cut_off = aloud, start, start, False
        if self._speaker is None or not self._said[start:]:
            return
        self.times_spoken += 1
        parts = [part.words for part in self._said[start:]]
        self._speaker.say(parts, SPEEDS[self._speed], LOUDNESS[self._loudness])
        self._set_speaking(speaking=True, paused=False)

    @Slot(int)
    def _began(self, part: int) -> None:
        self._part = self._start + part
        self.saying.emit(self._said[self._part].element)

    @Slot()
    def _ended(self) -> None:
        self._set_speaking(speaking=False, paused=False)
        if self._said is self._page:
            self.pageRead.emit()

    @Slot()
    def _voices_known(self) -> None:
        self.stateChanged.emit()
        if not self.languageSpoken:
            self.page_opened()

    @Slot(str)
    def _failed(self, why: str) -> None:
        # Imported here: it takes longer to load than a page, and mostly nothing fails.
        import structlog

        structlog.get_logger("voice").warning("nothing could be said", why=why)
        self._set_speaking(speaking=False, paused=False)

    def _set_speaking(self, *, speaking: bool, paused: bool) -> None:
        if (speaking, paused) != (self._speaking, self._paused):
            self._speaking, self._paused = speaking, paused
            self.stateChanged.emit()

    @Slot()
    def _notice(self) -> None:
        """Tell what has changed on a page that stays: a row that came, an amount, an error."""
        if self._look is None or self._settling.isActive() or not self._page_read:
            return
        now, before = self._look(), self._seen
        if now.page != before.page:
            self.page_opened()
            return
        fresh = news(before, now)
        alerted = any(element.role is Role.ALERT for element in fresh)
        if self._speaking and self._said is self._page and not alerted:
            # Later: a page is read to its end.
            return
        self._seen = now
        if not alerted and len(fresh) > _MOST_CHANGES and 2 * len(fresh) > len(now.content()):
            self.read_page()
        elif fresh:
            self._say([aloud for element in fresh for aloud in self._change_aloud(before, element)])

    def _change_aloud(self, before: Outline, element: Element) -> list[Aloud]:
        """What is typed is told by its last signs, everything else anew."""
        if element.role is not Role.FIELD:
            return self._aloud([element])
        if element.private and not self.private:
            return []
        earlier = before.find(element)
        typed = added_signs(earlier.value if earlier else "", element.value)
        return (
            [Aloud(Utterance(typed, self._language, element.private), element)] if typed else self._aloud([element])
        )

    def _aloud(self, elements: list[Element]) -> list[Aloud]:
        phrases = self._phrases()
        return [aloud for element in elements for aloud in element_aloud(element, phrases, private=self.private)]

    def _phrases(self) -> Phrases:
        return Phrases(
            language=self._language,
            button=self.tr("Taste"),
            choice=self.tr("Auswahl"),
            chosen=self.tr("ausgewählt"),
            not_chosen=self.tr("nicht ausgewählt"),
            field=self.tr("Eingabe"),
            empty=self.tr("noch leer"),
            filled=self.tr("ausgefüllt"),
            blocked=self.tr("geht gerade nicht"),
            #: Spoken behind a choice of a list: %1 is its place, %2 how many there are.
            position=self.tr("%1 von %2"),
            private=self.tr("Privat. Zum Hören Kopfhörer einstecken."),
        )

    def _introduction(self) -> str:
        if self._headphones:
            return self.tr(
                "Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. "
                "Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme."
            )
        return self.tr("Die Stimme ist an.")

    on = Property(bool, lambda self: self._on, notify=stateChanged)
    available = Property(bool, lambda self: self.has_speaker, constant=True)
    speaking = Property(bool, lambda self: self.is_speaking, notify=stateChanged)
    languageSpoken = Property(
        bool, lambda self: self._speaker is None or self._speaker.can_speak(self._language), notify=stateChanged
    )
