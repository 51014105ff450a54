# SPDX-License-Identifier: EUPL-1.2
"""Consultations and attachments as staff write them: blocks of lines, not JSON."""

import re
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from sync.platform.staff.fields import TextsField

_MOMENT = re.compile(r"(\d{1,2}\.\d{1,2}\.\d{4})(?: (\d{1,2}:\d\d))?(?: Uhr)?")
_UNKNOWN = "?"
_FLAGS: dict[str, tuple[str, bool]] = {
    "öffentlich": ("public", True),
    "nicht öffentlich": ("public", False),
    "entscheidet": ("decides", True),
    "fällt aus": ("cancelled", True),
}


class BlocksField(forms.CharField):
    """One block of lines each, an empty line between them."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 10, "cols": 100}), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Entries as blocks; what somebody just typed stays as it is."""
        return "\n\n".join(map(self.block, value)) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """Blocks as entries."""
        blocks = re.split(r"\n[ \t]*\n", (super().clean(value) or "").replace("\r\n", "\n").strip())
        return [self.entry([line.strip() for line in block.splitlines()]) for block in blocks if block.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or "").replace("\r\n", "\n"))

    def block(self, entry: dict[str, Any]) -> str:
        """One entry as lines."""
        raise NotImplementedError

    def entry(self, lines: list[str]) -> dict[str, Any]:
        """Lines as one entry; raises ValidationError that quotes the line to mend."""
        raise NotImplementedError


class StationsField(BlocksField):
    """`12.01.2027 18:00 | Stadtrat | Rathaus, Saal | öffentlich, entscheidet`, then its result, a language a line."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            help_text="Je Beratung: „12.01.2027 18:00 | Stadtrat | Rathaus, Saal | öffentlich, entscheidet“. "
            "Tag „?“: unbekannt. Auch: „nicht öffentlich“, „fällt aus“. Darunter das Ergebnis: „de: Vertagt“. "
            "Dazwischen eine leere Zeile.",
            **kwargs,
        )
        self._results = TextsField(required=False)

    def block(self, entry: dict[str, Any]) -> str:
        """A consultation as lines."""
        day = f"{datetime.fromisoformat(entry['on']):%d.%m.%Y}" if entry.get("on") else _UNKNOWN
        moment = " ".join(part for part in (day, entry.get("starts")) if part)
        flags = [word for word, (name, wanted) in _FLAGS.items() if entry.get(name) is wanted]
        first = " | ".join((moment, entry["body"], entry.get("where") or "", ", ".join(flags)))
        return "\n".join([first.rstrip(" |"), *(f"{lang}: {text}" for lang, text in entry.get("result", {}).items())])

    def entry(self, lines: list[str]) -> dict[str, Any]:
        """Lines as a consultation."""
        parts = [part.strip() for part in lines[0].split("|")]
        if not 2 <= len(parts) <= 4 or not parts[1]:
            raise ValidationError(f"„{lines[0][:60]}“: so wie „12.01.2027 18:00 | Stadtrat | Rathaus | öffentlich“.")
        entry: dict[str, Any] = {**_moment(parts[0]), "body": parts[1], "where": parts[2] if len(parts) > 2 else ""}
        for word in (parts[3] if len(parts) > 3 else "").split(","):
            if word.strip():
                if word.strip().casefold() not in _FLAGS:
                    known = ", ".join(_FLAGS)
                    raise ValidationError(f"„{word.strip()[:40]}“ kennt diese Seite nicht. Bekannt: {known}.")
                name, wanted = _FLAGS[word.strip().casefold()]
                entry[name] = wanted
        if result := self._results.clean("\n".join(lines[1:])):
            entry["result"] = result
        return entry


class AttachmentsField(BlocksField):
    """`Lageplan | https://…`, then its text where it has one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            help_text="Je Anlage: „Lageplan | https://…“. Darunter ihr Text, wenn er kurz ist. "
            "Dazwischen eine leere Zeile.",
            **kwargs,
        )

    def block(self, entry: dict[str, Any]) -> str:
        """An attachment as lines."""
        first = " | ".join(part for part in (entry["title"], entry.get("url")) if part)
        return "\n".join([first, *([entry["text"]] if entry.get("text") else [])])

    def entry(self, lines: list[str]) -> dict[str, Any]:
        """Lines as an attachment."""
        title, _, url = (part.strip() for part in lines[0].partition("|"))
        if not title:
            raise ValidationError(f"„{lines[0][:60]}“: so wie „Lageplan | https://…“.")
        return {"title": title, "url": url, "text": "\n".join(lines[1:])}


def _moment(text: str) -> dict[str, str]:
    if text == _UNKNOWN:
        return {}
    found = _MOMENT.fullmatch(text)
    try:
        day = datetime.strptime(found[1], "%d.%m.%Y").date() if found else None  # noqa: DTZ007 - only its day
        clock = datetime.strptime(found[2], "%H:%M").time() if found and found[2] else None  # noqa: DTZ007
    except ValueError:
        day = clock = None
    if day is None or (found is not None and found[2] and clock is None):
        raise ValidationError(f"„{text[:40]}“ ist kein Tag wie „12.01.2027 18:00“; unbekannt ist „?“.")
    return {"on": day.isoformat(), **({"starts": f"{clock:%H:%M}"} if clock is not None else {})}
