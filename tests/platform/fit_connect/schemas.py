# SPDX-License-Identifier: EUPL-1.2
"""What a metadata record must be, written by the published schemas 1.2.0 and 2.1.0 (docs/fit-connect.md, Sources).

Stricter than they are: nothing stands there that we do not mean to send.
"""

from typing import Any

_HASH = {
    "type": "object",
    "required": ["type", "content"],
    "additionalProperties": False,
    "properties": {"type": {"const": "sha512"}, "content": {"type": "string", "pattern": "^[a-f0-9]{128}$"}},
}
_SERVICE = {
    "type": "object",
    "required": ["identifier", "name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "identifier": {
            "type": "string",
            "minLength": 7,
            "maxLength": 255,
            "pattern": "^urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9()+,.:=@;$_!*'%/?#-]+$",
        },
    },
}
_CONTENT = {
    "type": "object",
    "required": ["attachments", "data"],
    "additionalProperties": False,
    "properties": {
        "attachments": {"type": "array", "maxItems": 0},
        "data": {
            "type": "object",
            "required": ["hash", "submissionSchema"],
            "additionalProperties": False,
            "properties": {
                "hash": _HASH,
                "submissionSchema": {
                    "type": "object",
                    "required": ["schemaUri", "mimeType"],
                    "additionalProperties": False,
                    "properties": {
                        "schemaUri": {"type": "string", "format": "uri"},
                        "mimeType": {"enum": ["application/json", "application/xml"]},
                    },
                },
            },
        },
    },
}
_REFERENCE = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "senderReference": {"type": "string"},
        "applicationDate": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    },
}


def _schema(major: int, service: str, **more: Any) -> dict[str, Any]:
    address = rf"^https://schema\.fitko\.de/fit-connect/metadata/{major}\.\d+\.\d+/metadata\.schema\.json$"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["$schema", "contentStructure", service],
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string", "pattern": address},
            service: _SERVICE,
            "contentStructure": _CONTENT,
            **more,
        },
    }


METADATA = {
    1: _schema(1, "publicServiceType", additionalReferenceInfo=_REFERENCE),
    2: _schema(2, "publicService"),
}
