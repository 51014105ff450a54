# SPDX-License-Identifier: EUPL-1.2
"""Describes our Python types to qmllint, read off their live meta-objects.

PySide's own pyside6-metaobjectdump reads source text and gives up at a property that is a lambda.
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

from installer.parties import ROOT


def write_qml_types(folder: Path) -> None:
    """Write `<module>/qmldir` and `types.qmltypes` for every QML module that Python code of ours makes."""
    modules: dict[str, list[type[QObject]]] = {}
    for source in sorted((ROOT / "kiosk").rglob("*.py")):
        if "QML_IMPORT_NAME" not in source.read_text("utf-8"):
            continue
        name = ".".join(source.relative_to(ROOT).with_suffix("").parts)
        module = importlib.import_module(name)
        modules.setdefault(module.QML_IMPORT_NAME, []).extend(_own_types(name))
    for name, types in modules.items():
        target = folder / Path(*name.split("."))
        target.mkdir(parents=True, exist_ok=True)
        shown = {kind.__name__: kind for kind in types}
        lines = ["import QtQuick.tooling 1.2", "Module {"]
        for kind in _with_neighbours(shown):
            lines += _component(kind, name if kind.__name__ in shown else "")
        (target / "types.qmltypes").write_text("\n".join([*lines, "}", ""]), "utf-8")
        (target / "qmldir").write_text(f"module {name}\ntypeinfo types.qmltypes\n", "utf-8")


def _own_types(module: str) -> Iterator[type[QObject]]:
    for value in vars(sys.modules[module]).values():
        if isinstance(value, type) and issubclass(value, QObject) and value.__module__ == module:
            yield value


def _with_neighbours(shown: dict[str, type[QObject]]) -> list[type[QObject]]:
    """The types of a module and all of ours that they inherit from or that are loaded beside them."""
    known: dict[str, type[QObject]] = dict(shown)
    pending = list(shown.values())
    while pending:
        kind = pending.pop()
        for base in kind.__mro__[1:]:
            if base.__module__.startswith("kiosk.") and issubclass(base, QObject) and base.__name__ not in known:
                known[base.__name__] = base
                pending.append(base)
        for used in _property_types(_meta(kind)):
            found = _loaded(used)
            if found is not None and found.__name__ not in known:
                known[found.__name__] = found
                pending.append(found)
    return list(known.values())


def _meta(kind: type[QObject]) -> QMetaObject:
    # PySide6's stubs do not know it.
    meta: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined]
    return meta


def _property_types(meta: QMetaObject) -> Iterator[str]:
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        yield str(meta.property(index).typeName()).rstrip("*")


def _loaded(name: str) -> type[QObject] | None:
    for module in [value for key, value in sys.modules.items() if key.startswith("kiosk.")]:
        found = getattr(module, name, None)
        if isinstance(found, type) and issubclass(found, QObject) and found.__module__.startswith("kiosk."):
            return found
    return None


def _component(kind: type[QObject], module: str) -> list[str]:
    meta = _meta(kind)
    base = meta.superClass()
    lines = ["Component {", f'name: "{kind.__name__}"', 'accessSemantics: "reference"']
    lines.append(f'prototype: "{base.className() if base is not None else "QObject"}"')
    if module:
        lines += [
            f'exports: ["{module}/{kind.__name__} 1.0"]',
            "isCreatable: false",
            "exportMetaObjectRevisions: [256]",
        ]
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        entry = meta.property(index)
        name, of = str(entry.name()), str(entry.typeName())
        pointer = "; isPointer: true" if of.endswith("*") else ""
        notify = (
            f'; notify: "{bytes(entry.notifySignal().name().data()).decode()}"' if entry.hasNotifySignal() else ""
        )
        constant = "; isConstant: true" if entry.isConstant() else ""
        readonly = "" if entry.isWritable() else "; isReadonly: true"
        lines.append(
            f'Property {{ name: "{name}"; type: "{of.rstrip("*")}"; read: "{name}"; index: {index}'
            f"{pointer}{notify}{constant}{readonly} }}"
        )
    for index in range(meta.methodOffset(), meta.methodCount()):
        lines.append(_method(meta.method(index)))
    return [*lines, "}"]


def _method(method: QMetaMethod) -> str:
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    returned = str(method.typeName())
    head = f'{kind} {{ name: "{bytes(method.name().data()).decode()}"'
    if returned and returned != "void":
        head += f'; type: "{returned}"'
    names = [bytes(name.data()).decode() for name in method.parameterNames()]
    types = [bytes(name.data()).decode() for name in method.parameterTypes()]
    for number, (name, of) in enumerate(zip(names, types, strict=True)):
        head += f'; Parameter {{ name: "{name or f"p{number}"}"; type: "{of}" }}'
    return head + " }"
