# SPDX-License-Identifier: EUPL-1.2
"""Form fields in which people write euros, lists and several languages, not cents and JSON."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from sync.platform.ecosystems.ordering import csv_cells as cells
from sync.platform.ecosystems.ordering.csv_cells import CellError


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
            if not colon or not text.strip() or not language.strip().isalpha():
                raise ValidationError(f"„{line[:40]}“ ist keine Zeile wie „de: Obst“.")
            texts[language.strip().lower()] = text.strip()
        if self.required and "de" not in texts:
            raise ValidationError("Es fehlt die Zeile mit „de:“.")
        return texts

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as it is shown."""
        return bool(self.prepare_value(initial) != (data or "").replace("\r\n", "\n"))


def _cell(read: Any) -> Any:
    try:
        return read()
    except CellError as error:
        raise ValidationError(str(error)) from error
