# SPDX-License-Identifier: EUPL-1.2
"""A form's answers as a file: the submission of an ODK client (OpenRosa form submission, `xml_submission_file`).

What other programs are to open came from a kiosk, so it is read here first: nothing with a document type or entities,
nothing that is no XML is written down.
"""

import re
from typing import Final

from lxml import etree

from kiosk.counter.paper import UnsavableError
from sync.contract.applications import Application

_OPENROSA: Final = "http://openrosa.org/xforms"
_UNFIT: Final = re.compile(r"[^a-z0-9-]", re.ASCII | re.IGNORECASE)
"""What a form's name has and a file's name must not: a kiosk that lies would lead out of the folder."""


def file_name(application: Application) -> str:
    """Which form, and a number that tells two of them apart; nobody's name."""
    return f"antrag-{_UNFIT.sub('-', application.form)}-{application.case_id.hex[-8:]}.xml"


def submission_file(application: Application) -> bytes:
    """The file, with the instance id that every submission needs; raises UnsavableError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    try:
        root = etree.fromstring(application.instance.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnsavableError("no XML") from error
    if root.getroottree().docinfo.doctype:
        raise UnsavableError("a document type")
    for name, value in (("id", application.form), ("version", application.version)):
        root.set(name, root.get(name, value))
    known = root.find("{*}meta/{*}instanceID")
    if known is None:
        meta = etree.SubElement(root, f"{{{_OPENROSA}}}meta", nsmap={"orx": _OPENROSA})
        known = etree.SubElement(meta, f"{{{_OPENROSA}}}instanceID")
    known.text = known.text or f"uuid:{application.case_id}"
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
