# SPDX-License-Identifier: EUPL-1.2
"""The entry point of the ecosystem of participation."""

from kiosk.ecosystems import Ecosystem
from kiosk.ecosystems.participation.model.participation import ParticipationModel
from sync.contract.council import KIND_COUNCIL_PAPER
from sync.contract.ideas import KIND_IDEA
from sync.contract.surveys import CASE_SURVEY_ANSWER, KIND_SURVEY, KIND_SURVEY_RESULT

ECOSYSTEM = Ecosystem(
    name="participation",
    position=40,
    purposes=(),
    content_kinds=(KIND_SURVEY, KIND_SURVEY_RESULT, KIND_IDEA, KIND_COUNCIL_PAPER),
    case_kinds=(CASE_SURVEY_ANSWER,),
    make_model=ParticipationModel,
)
