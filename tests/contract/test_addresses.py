# SPDX-License-Identifier: EUPL-1.2
"""The OpenAPI documents are whole and as new as the contract."""

import json
import re
from typing import Any

import pytest

from installer.openapi import FOLDER, documents


@pytest.mark.parametrize("name", documents())
def test_the_document_is_up_to_date(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == documents()[name], "run python -m installer.openapi"


@pytest.mark.parametrize("name", documents())
def test_every_reference_leads_somewhere_and_every_schema_is_referred_to(name: str) -> None:
    text = documents()[name]
    document: dict[str, Any] = json.loads(text)
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    schemas = set(document["components"]["schemas"])
    assert named <= schemas
    # What travels signed inside another message is named in words alone.
    assert schemas - named <= {
        "AccessClaims", "Answer", "ConsentReceipt", "ConsentStates", "DeviceRequest", "EnrolProof", "Enrolment",
        "Envelope", "Handover", "Manifest", "Steps", "OfflinePolicy", "Letter", "Load", "DeliveryProof",
        "SignedTokenState", "Withdrawals", "Answered", "SurveyResult", "Contribution",
        "IdeaWord", "Release",
    }  # fmt: skip


@pytest.mark.parametrize("name", documents())
def test_every_segment_is_a_parameter(name: str) -> None:
    for path, operations in json.loads(documents()[name])["paths"].items():
        for operation in operations.values():
            given = [each["name"] for each in operation.get("parameters", []) if each["in"] == "path"]
            assert given == re.findall(r"{(\w+)}", path)
            assert operation["summary"]
