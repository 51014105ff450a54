# SPDX-License-Identifier: EUPL-1.2
"""XML from outside: no document types, no entities, no network, and no more of it than its reader allows."""

from dataclasses import dataclass
from typing import Literal

from lxml import etree

XmlFault = Literal["size", "syntax", "doctype", "elements", "depth"]
"""Larger than allowed; not well-formed; declares a document type; too many elements; too deep in each other."""


@dataclass(frozen=True)
class XmlBounds:
    """What a reader takes at most: bytes, elements, and elements in each other."""

    size: int
    elements: int
    depth: int


class UnsafeXmlError(Exception):
    """The XML is not read. `said` is the parser's word where it is not well-formed, else empty."""

    def __init__(self, fault: XmlFault, said: str = "") -> None:
        super().__init__(f"{fault}: {said}" if said else fault)
        self.fault: XmlFault = fault
        self.said = said


def safe_root(xml: bytes, bounds: XmlBounds) -> etree._Element:
    """The root element, without comments and processing instructions; raises UnsafeXmlError."""
    if len(xml) > bounds.size:
        raise UnsafeXmlError("size")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnsafeXmlError("syntax", str(getattr(error, "msg", error))) from None
    if root.getroottree().docinfo.doctype:
        raise UnsafeXmlError("doctype")
    for seen, element in enumerate(root.iter(), 1):
        if seen > bounds.elements:
            raise UnsafeXmlError("elements")
        if not len(element) and sum(1 for _ in element.iterancestors()) > bounds.depth:
            raise UnsafeXmlError("depth")
    return root
