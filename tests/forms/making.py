# SPDX-License-Identifier: EUPL-1.2
"""Small forms for tests, written as their authors think: a few questions and what holds for them."""

import random
from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sync.forms.definition import Definition
from sync.forms.filling import Filling
from sync.forms.interview import Interview
from sync.forms.reading import read_form
from sync.forms.tree import Node

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 2, 3, 13, 5, 6, tzinfo=UTC)
_HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" '
    'xmlns:orx="http://openrosa.org/xforms">'
)


def xform(instance: str, binds: str = "", body: str = "", model: str = "") -> bytes:
    """The XML of a form: what is in the instance, its binds, its controls, and what else the model holds."""
    return (
        f"{_HEAD}<h:head><h:title>Probe</h:title><model>"
        f'<instance><data id="probe" version="1">{instance}<meta><instanceID/></meta></data></instance>'
        f"{model}{binds}</model></h:head><h:body>{body}</h:body></h:html>"
    ).encode()


def bind(path: str, **rules: str) -> str:
    """A bind: `bind("/data/a", type="int", relevant="/data/b = 1")`; a name ending in `Msg` is JavaRosa's."""
    said = "".join(
        f' {"jr:" if name.endswith("Msg") else ""}{name}="{value.replace("&", "&amp;").replace("<", "&lt;")}"'
        for name, value in rules.items()
    )
    return f'<bind nodeset="{path}"{said}/>'


def question(path: str, label: str = "Frage?", more: str = "", kind: str = "input") -> str:
    """A control with a label."""
    return f'<{kind} ref="{path}"><label>{label}</label>{more}</{kind}>'


def items(*values: str) -> str:
    """Choices whose label is their value with a capital letter."""
    return "".join(f"<item><label>{value.capitalize()}</label><value>{value}</value></item>" for value in values)


def filling(xml: bytes | Definition, language: str | None = None, seed: int = 1) -> Filling:
    """A filling at a standing moment."""
    definition = xml if isinstance(xml, Definition) else read_form(xml)
    return Filling(definition, clock=lambda: NOW, zone=BERLIN, chance=random.Random(seed), language=language)


def interview(xml: bytes) -> Interview:
    """A conversation at a standing moment."""
    return Interview(filling(xml))


def node(of: Filling, path: str, place: int = 1) -> Node:
    """The node of a path, of several the one at a place."""
    return of.nodes(tuple(path.strip("/").split("/")))[place - 1]


def values(of: Filling, paths: Iterable[str]) -> list[str]:
    """What nodes hold."""
    return [node(of, path).value() for path in paths]
