# SPDX-License-Identifier: EUPL-1.2
"""Somebody who fills in any form through its pages, by chance and until it is taken."""

import random

from kiosk.forms.model.question import QuestionModel
from kiosk.shell.navigation import Navigation
from sync.forms.interview import StepKind

_TYPED: dict[StepKind, tuple[str, ...]] = {
    "whole": ("1", "2", "7", "30", "2000"),
    "decimal": ("1,5", "30"),
    "text": ("Erika Mustermann", "06851 123456", "WND AB 123", "123456789", "Hauptstraße 7"),
    "long-text": ("Bitte rufen Sie am Nachmittag an.",),
}
_MOST_PAGES = 120
_MOST_TRIES = 400


class Resident:
    """Somebody who answers every page, and tries again where an answer is not taken."""

    def __init__(self, pages: Navigation, seed: int, page: str = "Question") -> None:
        """`page`: the name of the page on which questions are asked here."""
        self._pages = pages
        self._page = page
        self.chance = random.Random(seed)

    @property
    def question(self) -> QuestionModel:
        present = self._pages.current
        model = None if present is None else present.model
        assert isinstance(model, QuestionModel)
        return model

    def fill_in(self) -> None:
        """Go on until everything is read back."""
        for _ in range(_MOST_PAGES):
            if self._pages.names[-1] != self._page:
                return
            self.answer(self.question)
        raise AssertionError("the form has no end")

    def answer(self, page: QuestionModel) -> None:
        before = len(self._pages.names)
        for _ in range(_MOST_TRIES):
            self.act(page)
            names = self._pages.names
            if len(names) != before or names[-1] != self._page or self.question is not page:
                return
        raise AssertionError(f"nothing is taken as an answer to {page.title}: {page.error}")

    def act(self, page: QuestionModel) -> None:
        kind = page.step.kind
        if kind in ("note", "confirm"):
            page.accept()
        elif kind == "again":
            page.choose(1)
        elif kind in ("choices", "ranking"):
            for row in range(len(page.entries)):
                page.choose(row)
            page.accept()
        elif kind in _TYPED:
            page.setText(self.chance.choice(_TYPED[kind]))
            page.accept()
        else:
            page.choose(self.chance.randrange(len(page.entries)))
