# SPDX-License-Identifier: EUPL-1.2
"""Form fields in which people write euros, lists and several languages, not cents and JSON."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from sync.platform.ecosystems.ordering import csv_cells as cells
from sync.platform.ecosystems.ordering.csv_cells import CellError

_LANGUAGE = re.compile(r"[a-z]{2}(-[a-z]+)?")
_HOURS = re.compile(r"(\w+),? (\d{1,2}:\d\d) ?[-–] ?(\d{1,2}:\d\d)(?: Uhr)?")


class EuroField(forms.CharField):
    """`3,49` on the page, 349 cents behind it."""

    def __init__(self, *, least: int = 0, **kwargs: Any) -> None:
        super().__init__(max_length=12, help_text="In Euro, zum Beispiel 3,49", **kwargs)
        self._least = least

    def prepare_value(self, value: Any) -> Any:
        """Cents as euros; what somebody just typed stays as it is."""
        return f"{value // 100},{value % 100:02d}" if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        """Euros as cents."""
        text = super().clean(value)
        return _cell(lambda: cells.money(cells.clean(text), self._least)) if text else 0

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != data)


class WordsField(forms.CharField):
    """A list on one line, separated by commas."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, help_text="Mehrere durch Komma trennen", **kwargs)
        self.widget.attrs["size"] = 80

    def prepare_value(self, value: Any) -> Any:
        """A list as a line."""
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """A line as a list."""
        text = super().clean(value)
        return _cell(lambda: cells.entries(cells.clean(text)))

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or ""))


class NutritionField(forms.CharField):
    """`Brennwert=950 kJ/226 kcal|Fett=1,2 g|...`, as in the price list."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            widget=forms.Textarea(attrs={"rows": 3, "cols": 80}),
            help_text="Je 100 g oder 100 ml: Brennwert=950 kJ/226 kcal|Fett=1,2 g|… wie in der Preisliste",
            **kwargs,
        )

    def prepare_value(self, value: Any) -> Any:
        """A table as a line."""
        return "|".join(f"{name}={text}" for name, text in value.items()) if isinstance(value, dict) else value

    def clean(self, value: Any) -> Any:
        """A line as a table."""
        text = super().clean(value)
        return _cell(lambda: cells.nutrition(cells.clean(text)))

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or ""))


class TextsField(forms.CharField):
    """A text in several languages, one a line: `de: Obst`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.Textarea(attrs={"rows": 3, "cols": 80}),
            help_text="Eine Sprache je Zeile: „de: Obst“, „en: Fruit“. Deutsch muss da sein.",
            **kwargs,
        )

    def prepare_value(self, value: Any) -> Any:
        """Texts as lines."""
        if isinstance(value, dict):
            return "\n".join(f"{language}: {text}" for language, text in value.items())
        return value

    def clean(self, value: Any) -> Any:
        """Lines as texts."""
        texts: dict[str, str] = {}
        for line in super().clean(value).splitlines():
            language, colon, text = line.partition(":")
            if not line.strip():
                continue
            if not colon or not text.strip() or not _LANGUAGE.fullmatch(language.strip().lower()):
                raise ValidationError(f"„{line[:40]}“ ist keine Zeile wie „de: Obst“.")
            texts[language.strip().lower()] = text.strip()
        if self.required and "de" not in texts:
            raise ValidationError("Es fehlt die Zeile mit „de:“.")
        return texts

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or "").replace("\r\n", "\n"))


class TextListField(TextsField):
    """Several texts, each in several languages: one block of lines each, an empty line between them."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.widget.attrs["rows"] = 8
        self.help_text = "Je Eintrag ein Block wie „de: Ausweis“, „en: ID card“; dazwischen eine leere Zeile."

    def prepare_value(self, value: Any) -> Any:
        """Texts as blocks of lines."""
        if isinstance(value, list):
            return "\n\n".join(super(TextListField, self).prepare_value(texts) for texts in value)
        return value

    def clean(self, value: Any) -> Any:
        """Blocks of lines as texts."""
        blocks = re.split(r"\n[ \t]*\n", (value or "").replace("\r\n", "\n").strip())
        found = [super(TextListField, self).clean(block) for block in blocks if block.strip()]
        if any("de" not in texts for texts in found):
            raise ValidationError("In jedem Block muss eine Zeile mit „de:“ stehen.")
        return found


class WordsByLanguageField(TextsField):
    """A list of words in each language: `de: Perso, Ausweis`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.help_text = "Eine Sprache je Zeile, Wörter durch Komma getrennt: „de: Perso, Ausweis“."

    def prepare_value(self, value: Any) -> Any:
        """Lists as lines."""
        if isinstance(value, dict):
            return super().prepare_value({language: ", ".join(words) for language, words in value.items()})
        return value

    def clean(self, value: Any) -> Any:
        """Lines as lists."""
        return {
            language: _cell(lambda text=text: list(cells.entries(cells.clean(text))))
            for language, text in super().clean(value).items()
        }


class HoursField(forms.CharField):
    """Opening hours, one span a line: `Montag 08:00-12:00`."""

    def __init__(self, *, weekdays: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(
            required=False,
            widget=forms.Textarea(attrs={"rows": 7, "cols": 40}),
            help_text="Eine Zeit je Zeile: „Montag 08:00-12:00“. Mit Mittagspause zwei Zeilen. Leer: unbekannt.",
            **kwargs,
        )
        self._weekdays = weekdays

    def prepare_value(self, value: Any) -> Any:
        """Spans as lines."""
        if isinstance(value, list):
            return "\n".join(f"{self._weekdays[span['weekday']]} {span['opens']}-{span['closes']}" for span in value)
        return value

    def clean(self, value: Any) -> Any:
        """Lines as spans, in the order in which they stand."""
        keys = {name.casefold(): key for key, name in self._weekdays.items()}
        spans = []
        for line in super().clean(value).splitlines():
            tidy = " ".join(line.split())
            if not tidy:
                continue
            found = _HOURS.fullmatch(tidy)
            weekday = keys.get(found[1].casefold()) if found else None
            if found is None or weekday is None:
                raise ValidationError(f"„{tidy[:40]}“ ist keine Zeile wie „Montag 08:00-12:00“.")
            opens, closes = found[2].zfill(5), found[3].zfill(5)
            if opens >= closes:
                raise ValidationError(f"„{tidy[:40]}“: Das Ende liegt nicht nach dem Beginn.")
            spans.append({"weekday": weekday, "opens": opens, "closes": closes})
        return spans

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or "").replace("\r\n", "\n"))


def _cell(read: Any) -> Any:
    try:
        return read()
    except CellError as error:
        raise ValidationError(str(error)) from error
