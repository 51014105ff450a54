# SPDX-License-Identifier: EUPL-1.2
"""The answers as an ODK client hands them in (OpenRosa form submission): the relevant nodes of the instance."""

from lxml import etree

from sync.forms.filling import Filling
from sync.forms.tree import Node


def instance_xml(filling: Filling) -> str:
    """The primary instance as XML, without declaration. Signs that XML cannot hold are left out."""
    root = _element(filling.root, dict(filling.definition.namespaces), None)
    return etree.tostring(root, encoding="unicode")


def _element(node: Node, known: dict[str, str], parent: "etree._Element | None") -> "etree._Element":
    tag = _qualified(node.name, known)
    element = etree.Element(tag, nsmap=known or None) if parent is None else etree.SubElement(parent, tag)
    for attribute in node.attributes:
        element.set(_qualified(attribute.name[1:], known), _clean(attribute.text))
    if not node.children:
        element.text = _clean(node.text) or None
    for child in node.children:
        if child.relevant:
            _element(child, known, element)
    return element


def _qualified(name: str, spaces: dict[str, str]) -> str:
    prefix, colon, local = name.partition(":")
    return f"{{{spaces[prefix]}}}{local}" if colon and prefix in spaces else name


def _clean(text: str) -> str:
    return "".join(sign for sign in text if sign in "\t\n\r" or _may_stand(ord(sign)))


def _may_stand(code: int) -> bool:
    # XML 1.0, production 2.
    return 0x20 <= code < 0xD800 or 0xE000 <= code <= 0xFFFD or code >= 0x10000
