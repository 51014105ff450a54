# SPDX-License-Identifier: EUPL-1.2
"""From an XForm's XML to a `Definition`; what cannot be run is refused with all its places, never skipped.

Follows the ODK XForms specification (https://getodk.github.io/xforms-spec/). External entities, document types and
processing beyond the limits below are refused: a form is a file from outside.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from sync.forms.definition import (
    DEFAULT_LANGUAGE,
    NO_WORDING,
    Action,
    Bind,
    Control,
    ControlKind,
    Definition,
    Itemset,
    Part,
    Preload,
    StaticChoice,
    Texts,
    Trigger,
    Wording,
)
from sync.forms.expressions.compiling import Compiler, Program, Rule
from sync.forms.expressions.functions import rules
from sync.forms.expressions.syntax import Call, ExpressionError, LocationPath, Text, parse
from sync.forms.ordering import in_order
from sync.forms.problems import FormRefusedError, Problem
from sync.forms.safe_xml import UnsafeXmlError, XmlBounds, XmlFault, safe_root
from sync.forms.tree import Node, Path

MAX_XML: Final = 16 * 1024 * 1024
MAX_NODES: Final = 600_000
"""Elements of the whole form, its lists among them."""
MAX_DEPTH: Final = 60
MAX_CONTROLS: Final = 20_000
_BOUNDS: Final = XmlBounds(MAX_XML, MAX_NODES, MAX_DEPTH)
_UNSAFE: Final[dict[XmlFault, str]] = {
    "size": f"the form has more than {MAX_XML // 1024 // 1024} MiB",
    "syntax": "this is not well-formed XML: {}",
    "doctype": "a form must not declare a document type or entities",
    "elements": f"the form has more than {MAX_NODES} elements",
    "depth": f"elements lie more than {MAX_DEPTH} deep in each other",
}
_XFORMS: Final = "http://www.w3.org/2002/xforms"
_XHTML: Final = "http://www.w3.org/1999/xhtml"
_JAVAROSA: Final = "http://openrosa.org/javarosa"
_ODK: Final = "http://www.opendatakit.org/xforms"
_OPENROSA: Final = "http://openrosa.org/xforms"
_KINDS: Final[dict[str, ControlKind]] = {
    "input": "input", "secret": "input", "select": "select", "select1": "select1", "rank": "rank",
    "trigger": "trigger", "upload": "upload", "range": "range", "group": "group", "repeat": "repeat",
}  # fmt: skip
_PLAIN_PATH: Final = re.compile(r"(?:/[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)+\Z", re.ASCII)
_EUROS: Final = re.compile(r"[1-9][0-9]{0,8}", re.ASCII)
_EVENTS: Final = frozenset(
    {"odk-instance-first-load", "xforms-value-changed", "odk-new-repeat", "xforms-ready", "odk-instance-load"}
)
_IGNORED: Final = frozenset({"label", "hint", "help", "alert", "setvalue", "item", "itemset", "value", "copy"})
_KINDS_OF_TYPE: Final = frozenset(
    {"string", "int", "integer", "decimal", "boolean", "date", "time", "dateTime", "geopoint", "geotrace", "geoshape",
     "binary", "barcode", "intent", "select", "select1", "odk:rank", "rank", "anyURI", "selectOne", "selectMulti",
     "float", "double", "long", "short", "byte", "text", "tel"}
)  # fmt: skip


def read_form(xml: bytes, files: Mapping[str, bytes] | None = None) -> Definition:
    """A form that can be filled in; raises FormRefusedError with everything that is in the way.

    `files` are those that the form names (`jr://file-csv/streets.csv`), by their last name.
    """
    root = _parsed(xml)
    return _Reader(root, files or {}).definition()


def _parsed(xml: bytes) -> etree._Element:
    try:
        return safe_root(xml, _BOUNDS)
    except UnsafeXmlError as error:
        raise FormRefusedError((Problem("form", _UNSAFE[error.fault].format(error.said)),)) from None


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _space(element: etree._Element) -> str:
    return etree.QName(element).namespace or ""


def _own(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    for child in element:
        if isinstance(child.tag, str) and _local(child) in names:
            yield child


def _first(element: etree._Element, *names: str) -> etree._Element | None:
    return next(_own(element, *names), None)


def _attribute(element: etree._Element, name: str, space: str = "") -> str | None:
    return element.get(f"{{{space}}}{name}" if space else name)


@dataclass
class _Reader:
    root: etree._Element
    files: Mapping[str, bytes]
    problems: list[Problem] = field(default_factory=list)
    repeats: frozenset[Path] = frozenset()
    budgets: dict[Path, Program | None] = field(default_factory=dict)
    """The rule that follows from each question's budget."""
    instances: dict[str, Node] = field(default_factory=dict)
    paths: set[Path] = field(default_factory=set)
    rules: dict[str, Rule] = field(default_factory=rules)
    namespaces: dict[str, str] = field(default_factory=dict)
    ids: dict[str, Path] = field(default_factory=dict)
    siblings: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    texts: "_Catalogue" = field(init=False)

    def definition(self) -> Definition:
        head, body = _first(self.root, "head"), _first(self.root, "body")
        model = None if head is None else _first(head, "model")
        if head is None or model is None or body is None or _local(self.root) != "html":
            raise FormRefusedError(
                (Problem("form", "this is no XForm: there is no h:html with h:head/model and h:body"),)
            )
        title = _first(head, "title")
        self.texts = _Catalogue(_first(model, "itext"))
        primary = next(_own(model, "instance"), None)
        top = None if primary is None else next((one for one in primary if isinstance(one.tag, str)), None)
        if primary is None or top is None:
            raise FormRefusedError((Problem("form", "the model has no instance with the form's answers in it"),))
        self._secondary(model, primary)
        self.repeats = frozenset(self._repeats(body))
        document, templates = self._primary(top)
        binds = self._binds(model)
        controls = tuple(self._controls(body, ()))
        for path, rule in self.budgets.items():
            bind = binds.get(path, Bind(path))
            binds[path] = bind if bind.constraint is not None else replace(bind, constraint=rule)
        actions = tuple(self._actions(model, body))
        order: tuple[Trigger, ...] = ()
        readers: dict[Path, tuple[int, ...]] = {}
        if not self.problems:
            order, readers, circles = in_order(binds, controls, self.paths)
            self.problems.extend(circles)
        if self.problems:
            raise FormRefusedError(tuple(self.problems))
        return Definition(
            form_id=top.get("id") or "",
            version=top.get("version") or _attribute(top, "version", _OPENROSA) or "",
            title="".join(map(str, title.itertext())).strip() if title is not None else "",
            document=document,
            templates=templates,
            instances=self.instances,
            binds=binds,
            controls=controls,
            actions=actions,
            repeats=self.repeats,
            languages=self.texts.languages,
            texts=self.texts.compiled(self),
            namespaces=self.namespaces,
            order=order,
            readers=readers,
            siblings=self.siblings,
        )

    # -- instances -----------------------------------------------------------------------------------------------

    def _repeats(self, body: etree._Element) -> Iterator[Path]:
        for element in body.iter():
            if isinstance(element.tag, str) and _local(element) == "repeat" and _space(element) == _XFORMS:
                nodeset = element.get("nodeset") or element.get("ref") or ""
                if element.get("bind"):
                    continue
                path = self._path(nodeset, (), "repeat")
                if path:
                    yield path

    def _primary(self, top: etree._Element) -> tuple[Node, dict[Path, Node]]:
        document = Node("", None)
        templates: dict[Path, Node] = {}
        root = self._node(top, document)
        document.append(root)
        self._fill(top, root, templates)
        for path in sorted(self.repeats, key=len):
            if path not in templates:
                first = next((node for node in _at(document, path)), None)
                first = first or next((node for one in templates.values() for node in _below(one, path)), None)
                if first is None:
                    self.problems.append(Problem(_said(path), "the repeat has no node in the form's instance"))
                else:
                    templates[path] = first
        self.paths |= {node.path for node in document.walk()}
        for template in templates.values():
            self.paths |= {node.path for node in template.walk()}
        for node in [*document.walk(), *(one for template in templates.values() for one in template.walk())]:
            self.paths |= {(*node.path, attribute.name) for attribute in node.attributes}
        return document, templates

    def _node(self, element: etree._Element, parent: Node) -> Node:
        name = _local(element)
        if element.prefix is not None and _space(element) != _XFORMS:
            name = f"{element.prefix}:{name}"
            self.namespaces[element.prefix] = _space(element)
        node = Node(name, parent)
        for key, value in element.attrib.items():
            qualified = etree.QName(key)
            if qualified.namespace == _JAVAROSA:
                continue
            prefix = next((p for p, space in element.nsmap.items() if space == qualified.namespace and p), None)
            if prefix is not None:
                self.namespaces[prefix] = qualified.namespace or ""
            name = f"{prefix}:{qualified.localname}" if prefix else qualified.localname
            attribute = Node(f"@{name}", node, str(value))
            node.attributes.append(attribute)
        return node

    def _fill(self, element: etree._Element, node: Node, templates: dict[Path, Node]) -> None:
        children = [child for child in element if isinstance(child.tag, str)]
        if not children:
            node.text = element.text or ""
            return
        for child in children:
            inner = self._node(child, node)
            self._fill(child, inner, templates)
            known = self.siblings.get(node.path, ())
            if inner.name not in known:
                self.siblings[node.path] = (*known, inner.name)
            is_template = _attribute(child, "template", _JAVAROSA) is not None
            if is_template and inner.path in self.repeats:
                templates.setdefault(inner.path, inner)
            else:
                node.append(inner)

    def _secondary(self, model: etree._Element, primary: etree._Element) -> None:
        for element in _own(model, "instance"):
            if element is primary:
                continue
            name = element.get("id")
            if not name:
                self.problems.append(Problem("instance", "a list needs an id"))
                continue
            source = element.get("src")
            inline = next((child for child in element if isinstance(child.tag, str)), None)
            document = Node("", None)
            if inline is not None:
                _copied(inline, document)
            elif source is not None:
                self._from_file(name, source, document)
            document.freeze()
            self.instances[name] = document

    def _from_file(self, name: str, source: str, document: Node) -> None:
        if source == "jr://instance/last-saved":
            # Nothing of a visit is kept, so there is never an earlier answer.
            return
        content = self.files.get(source.rpartition("/")[2])
        if content is None:
            self.problems.append(Problem(f"list {name}", f"the file {source} is missing"))
            return
        try:
            if source.lower().endswith(".csv"):
                _from_csv(content, document)
            elif source.lower().endswith(".xml"):
                _copied(_parsed(content), document)
            else:
                self.problems.append(Problem(f"list {name}", f"{source} is neither CSV nor XML"))
        except (UnicodeDecodeError, csv.Error) as error:
            self.problems.append(Problem(f"list {name}", f"{source} cannot be read: {error}"))
        except FormRefusedError as refused:
            self.problems.extend(replace(one, where=f"list {name}") for one in refused.problems)

    # -- binds and expressions -----------------------------------------------------------------------------------

    def _path(self, source: str, home: Path, where: str) -> Path | None:
        plain = source.strip()
        if _PLAIN_PATH.match(plain):
            # Nearly all are of this kind; a large form has thousands.
            return tuple(plain[1:].split("/"))
        try:
            tree = parse(source)
        except ExpressionError as error:
            self.problems.append(Problem(where, error.message, error.column))
            return None
        if isinstance(tree, LocationPath):
            path = self._compiler(home).place(tree, home)
            if path is not None:
                return path
        self.problems.append(Problem(where, f"{source!r} is not the plain path of a node"))
        return None

    def _compiler(self, home: Path) -> Compiler:
        return Compiler(home, self.rules, self.repeats, frozenset(self.instances))

    def program(self, source: str | None, home: Path, where: str) -> Program | None:
        """An expression, or None where there is none or it cannot be used, which is then among the problems."""
        if source is None or not source.strip():
            return None
        try:
            program = self._compiler(home).compile(source)
        except ExpressionError as error:
            self.problems.append(Problem(where, error.message, error.column, _last(home)))
            return None
        for dependency in program.dependencies:
            if not dependency.below and dependency.path and dependency.path not in self.paths and self.paths:
                self.problems.append(
                    Problem(where, f"there is no question {_said(dependency.path)}", None, _last(home))
                )
                return None
        return program

    def _binds(self, model: etree._Element) -> dict[Path, Bind]:
        binds: dict[Path, Bind] = {}
        for element in _own(model, "bind"):
            nodeset = element.get("nodeset") or element.get("ref") or ""
            path = self._path(nodeset, (), "bind")
            if path is None:
                continue
            if element.get("id"):
                self.ids[element.get("id") or ""] = path
            if path not in self.paths:
                self.problems.append(Problem(f"bind of {_said(path)}", "the form's instance has no such node"))
                continue
            binds[path] = self._bind(element, path)
        return binds

    def _bind(self, element: etree._Element, path: Path) -> Bind:
        said = _said(path)

        def program(name: str) -> Program | None:
            return self.program(element.get(name), path, f"{name} of {said}")

        kind = (element.get("type") or "string").removeprefix("xsd:").removeprefix("xs:")
        # Types of one app (`db:person`) hold text.
        if kind not in _KINDS_OF_TYPE and not kind.startswith("db:"):
            self.problems.append(Problem(f"type of {said}", f"there is no type {kind!r}", None, _last(path)))
        preload = _attribute(element, "preload", _JAVAROSA)
        return Bind(
            path=path,
            type=kind,
            relevant=program("relevant"),
            calculate=program("calculate"),
            required=program("required"),
            readonly=program("readonly"),
            constraint=program("constraint"),
            constraint_message=self._message(element, "constraintMsg", path),
            required_message=self._message(element, "requiredMsg", path),
            preload=Preload(preload, _attribute(element, "preloadParams", _JAVAROSA) or "") if preload else None,
        )

    def _message(self, element: etree._Element, name: str, path: Path) -> Wording:
        text = _attribute(element, name, _JAVAROSA)
        if not text:
            return NO_WORDING
        return self._reference(text, path, f"{name} of {_said(path)}") or Wording((text,))

    def _reference(self, source: str, home: Path, where: str) -> Wording | None:
        """`jr:itext('key')`, or an expression that begins so."""
        stripped = source.strip()
        if not stripped.startswith("jr:itext("):
            return None
        try:
            tree = parse(stripped)
        except ExpressionError as error:
            self.problems.append(Problem(where, error.message, error.column, _last(home)))
            return NO_WORDING
        match tree:
            case Call("jr:itext", (Text(key),)):
                self.texts.used(key, home)
                if key not in self.texts:
                    self.problems.append(Problem(where, f"there is no text {key!r}", None, _last(home)))
                return Wording(key=key)
        program = self.program(stripped, home, where)
        return Wording(expression=program)

    # -- controls ------------------------------------------------------------------------------------------------

    def _controls(self, parent: etree._Element, home: Path) -> Iterator[Control]:
        for element in parent:
            if not isinstance(element.tag, str):
                continue
            name = _local(element)
            if name in _IGNORED or _space(element) == _XHTML:
                continue
            kind = _KINDS.get(name)
            if kind is None:
                if _space(element) in (_XFORMS, _ODK):
                    self.problems.append(Problem(f"{name} in {_said(home)}", f"controls of kind {name!r} do not run"))
                continue
            yield self._control(element, kind, home)

    def _control(self, element: etree._Element, kind: ControlKind, home: Path) -> Control:
        source = element.get("nodeset") if kind == "repeat" else element.get("ref")
        source = source or element.get("ref") or element.get("nodeset")
        path: Path | None = None
        if element.get("bind"):
            path = self.ids.get(element.get("bind") or "")
            if path is None:
                self.problems.append(Problem(kind, f"there is no bind {element.get('bind')!r}"))
        elif source:
            path = self._path(source, home, kind)
        elif kind != "group":
            self.problems.append(Problem(f"{kind} in {_said(home)}", "the control names no node (ref)"))
        if path is not None and path not in self.paths:
            self.problems.append(
                Problem(f"{kind} {_said(path)}", "the form's instance has no such node", None, _last(path))
            )
            path = None
        here = path if path is not None else home
        where = f"{kind} {_said(here)}"
        count = self.program(_attribute(element, "count", _JAVAROSA), here, f"count of {where}")
        return Control(
            kind=kind,
            path=path,
            label=self._wording(_first(element, "label"), here, f"label of {where}"),
            hint=self._wording(_first(element, "hint"), here, f"hint of {where}"),
            appearance=frozenset((element.get("appearance") or "").split()),
            choices=tuple(self._choices(element, here, where)),
            itemset=self._itemset(element, here, where),
            children=tuple(self._controls(element, here)) if kind in ("group", "repeat") else (),
            mediatype=element.get("mediatype") or "",
            start=self._limit(element, "start", where),
            end=self._limit(element, "end", where),
            step=self._limit(element, "step", where),
            budget=self._budget(element, kind, here, where),
            count=count,
            fixed=(_attribute(element, "noAddRemove", _JAVAROSA) or "").startswith("true"),
        )

    def _limit(self, element: etree._Element, name: str, where: str) -> float | None:
        text = element.get(name)
        if text is None:
            return None
        try:
            return float(text)
        except ValueError:
            self.problems.append(Problem(where, f"{name} is no number: {text!r}"))
            return None

    def _budget(self, element: etree._Element, kind: ControlKind, path: Path, where: str) -> int | None:
        """What choices may cost together; a question without a rule of its own gets the one that follows from it."""
        text = element.get("budget")
        if text is None:
            return None
        itemset = _first(element, "itemset")
        if kind != "select" or itemset is None:
            self.problems.append(Problem(where, "a budget belongs to select_multiple and a list", None, _last(path)))
            return None
        if not _EUROS.fullmatch(text):
            self.problems.append(
                Problem(where, f"the budget {text!r} is no whole number of euros", None, _last(path))
            )
            return None
        value = _first(itemset, "value")
        name = (value.get("ref") or "") if value is not None else ""
        rule = f"sum({itemset.get('nodeset')}[selected(current()/., {name})]/price) <= {text}"
        self.budgets[path] = self.program(rule, path, f"budget of {where}")
        return int(text)

    def _wording(self, element: etree._Element | None, home: Path, where: str) -> Wording:
        if element is None:
            return NO_WORDING
        reference = element.get("ref")
        if reference:
            found = self._reference(reference, home, where)
            return found if found is not None else Wording(expression=self.program(reference, home, where))
        return Wording(self.parts(_pieces(element), home, where))

    def parts(self, pieces: tuple[str | tuple[str], ...], home: Path, where: str) -> tuple[Part, ...]:
        """The pieces of a text with their expressions compiled."""
        made: list[Part] = []
        for piece in pieces:
            if isinstance(piece, str):
                made.append(piece)
            else:
                program = self.program(piece[0], home, where)
                if program is not None:
                    made.append(program)
        return tuple(made)

    def _choices(self, element: etree._Element, home: Path, where: str) -> Iterator[StaticChoice]:
        for item in _own(element, "item"):
            value, label = _first(item, "value"), _first(item, "label")
            if value is None:
                self.problems.append(Problem(where, "a choice has no value", None, _last(home)))
                continue
            text = (value.text or "").strip()
            yield StaticChoice(text, self._wording(label, home, f"label of choice {text!r} of {where}"))

    def _itemset(self, element: etree._Element, home: Path, where: str) -> Itemset | None:
        itemset = _first(element, "itemset")
        if itemset is None:
            return None
        nodes = self.program(itemset.get("nodeset"), home, f"choices of {where}")
        value, label = _first(itemset, "value"), _first(itemset, "label")
        if nodes is None or value is None:
            return None
        label_source = (label.get("ref") or "") if label is not None else (value.get("ref") or "")
        is_key = label_source.strip().startswith("jr:itext(")
        if is_key:
            label_source = label_source.strip()[len("jr:itext(") : -1]
        return Itemset(
            nodes, self._relative(value.get("ref") or "", where), self._relative(label_source, where), is_key
        )

    def _relative(self, source: str, where: str) -> Path:
        names = tuple(name for name in source.strip().split("/") if name not in ("", "."))
        if any(not _is_name(name) for name in names):
            self.problems.append(Problem(f"choices of {where}", f"{source!r} is not the plain path of a node"))
        return names

    # -- actions -------------------------------------------------------------------------------------------------

    def _actions(self, model: etree._Element, body: etree._Element) -> Iterator[Action]:
        for element in _own(model, "setvalue"):
            yield from self._action(element, None, ())
        yield from self._inner_actions(body, None, ())

    def _inner_actions(self, parent: etree._Element, source: Path | None, home: Path) -> Iterator[Action]:
        for element in parent:
            if not isinstance(element.tag, str):
                continue
            name = _local(element)
            if name == "setvalue":
                yield from self._action(element, source, home)
            elif name in ("setgeopoint", "recordaudio"):
                self.problems.append(Problem(_said(home), f"{name} needs a device that a kiosk does not have"))
            elif name in _KINDS:
                reference = element.get("nodeset") or element.get("ref")
                inner = self._path(reference, home, name) if reference else home
                yield from self._inner_actions(element, inner if reference else source, inner or home)

    def _action(self, element: etree._Element, source: Path | None, home: Path) -> Iterator[Action]:
        where = f"setvalue {element.get('ref')}"
        events = frozenset((element.get("event") or _attribute(element, "event", "http://www.w3.org/2001/xml-events")
                            or "").split())  # fmt: skip
        if not events or events - _EVENTS:
            self.problems.append(Problem(where, f"the events {' '.join(sorted(events)) or '(none)'} do not run"))
            return
        reference = element.get("ref") or ""
        target = self.ids.get(element.get("bind") or "") or self._path(reference, home, where)
        if target is None:
            return
        if target not in self.paths:
            self.problems.append(Problem(where, "the form's instance has no such node"))
            return
        value = self.program(element.get("value"), target, where)
        # An expression goes before the text, even an empty one.
        text = "" if element.get("value") is not None else (element.text or "").strip()
        yield Action(events, target, source, value, text)


@dataclass
class _Catalogue:
    """`itext`, and which control uses which text."""

    element: etree._Element | None
    languages: tuple[str, ...] = field(init=False)
    pieces: dict[str, dict[str, dict[str, tuple[str | tuple[str], ...]]]] = field(default_factory=dict)
    homes: set[tuple[str, Path]] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        names: list[str] = []
        if self.element is not None:
            for translation in _own(self.element, "translation"):
                name = translation.get("lang") or ""
                texts = {text.get("id") or "": _forms(text) for text in _own(translation, "text")}
                self.keys |= texts.keys()
                self.pieces[name] = texts
                names.insert(0 if _is_default(translation) else len(names), name)
        self.languages = tuple(names) or (DEFAULT_LANGUAGE,)

    def __contains__(self, key: str) -> bool:
        return key in self.keys

    def used(self, key: str, home: Path) -> None:
        """A control shows a text: relative paths in it begin there."""
        self.homes.add((key, home))

    def compiled(self, reader: _Reader) -> Texts:
        """The texts that need no expression, and for each use those that do."""
        plain: dict[str, dict[str, dict[str, tuple[Part, ...]]]] = {}
        for language, texts in self.pieces.items():
            own = plain.setdefault(language, {})
            for key, forms in texts.items():
                own[key] = {
                    form: tuple(piece for piece in pieces if isinstance(piece, str)) for form, pieces in forms.items()
                }
        computed = {
            key for texts in self.pieces.values() for key, forms in texts.items()
            if any(not isinstance(piece, str) for pieces in forms.values() for piece in pieces)
        }  # fmt: skip
        compiled: dict[tuple[str, Path], dict[str, dict[str, tuple[Part, ...]]]] = {}
        homes = {*self.homes, *((key, ()) for key in computed)}
        for key, home in homes:
            if key in computed:
                compiled[key, home] = {
                    language: {
                        form: reader.parts(pieces, home, f"text {key}") for form, pieces in texts[key].items()
                    }
                    for language, texts in self.pieces.items() if key in texts
                }  # fmt: skip
        return Texts(compiled, plain)


def _is_default(translation: etree._Element) -> bool:
    return (translation.get("default") or "").strip().startswith("true")


def _forms(text: etree._Element) -> dict[str, tuple[str | tuple[str], ...]]:
    forms: dict[str, tuple[str | tuple[str], ...]] = {}
    for value in _own(text, "value"):
        forms.setdefault(value.get("form") or "", _pieces(value))
    return forms


def _pieces(element: etree._Element) -> tuple[str | tuple[str], ...]:
    pieces: list[str | tuple[str]] = []
    if element.text:
        pieces.append(element.text)
    for child in element:
        if isinstance(child.tag, str):
            if _local(child) == "output":
                source = child.get("value") or child.get("ref") or ""
                if source.strip():
                    pieces.append((source,))
            else:
                pieces.extend(_pieces(child))
        if child.tail:
            pieces.append(child.tail)
    return tuple(pieces)


def _copied(element: etree._Element, parent: Node) -> None:
    """An element and all below it as a child of `parent`, for the lists of a form; names without prefixes."""
    node = Node(_local(element), parent)
    for key, value in element.attrib.items():
        node.attributes.append(Node(f"@{etree.QName(key).localname}", node, str(value)))
    parent.append(node)
    children = [child for child in element if isinstance(child.tag, str)]
    if not children:
        node.text = (element.text or "").strip()
    for child in children:
        _copied(child, node)


def _from_csv(content: bytes, document: Node) -> None:
    root = Node("root", document)
    document.append(root)
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    headers = next(rows, [])
    for row in rows:
        item = Node("item", root)
        root.append(item)
        for header, cell in zip(headers, row, strict=False):
            if header:
                item.append(Node(header.strip().replace(" ", "_"), item, cell))


def _at(document: Node, path: Path) -> list[Node]:
    nodes = [document]
    for name in path:
        nodes = [child for node in nodes for child in node.named.get(name, ())]
    return nodes


def _below(template: Node, path: Path) -> Iterator[Node]:
    yield from (node for node in template.walk() if node.path == path)


def _said(path: Path) -> str:
    return "/" + "/".join(path)


def _last(path: Path) -> str:
    return path[-1] if path else ""


def _is_name(name: str) -> bool:
    return name == ".." or name.replace(":", "").replace("-", "").replace(".", "").replace("_", "").isalnum()
