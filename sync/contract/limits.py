# SPDX-License-Identifier: EUPL-1.2
"""Size and time limits that both ends keep, in bytes and seconds unless a name says otherwise."""

from typing import Final

MAX_SYNC_BODY: Final = 512 * 1024
"""Compressed body of one `POST /v1/sync`; checked before anything is parsed."""
MAX_SYNC_BODY_INFLATED: Final = 4 * 1024 * 1024
MAX_SMALL_BODY: Final = 64 * 1024
"""Body of every other request."""
MAX_BATCH_CASES: Final = 200
MAX_BATCH_BYTES: Final = 640 * 1024
"""Of cases before compression, which takes a quarter away (base64) and more: it stays below MAX_SYNC_BODY."""
MAX_ANSWERS_BYTES: Final = 128 * 1024
"""Of a desk's answers in one request; they travel as they are."""
MIN_BATCH_BYTES: Final = 16 * 1024
"""So small grows a batch on a line that breaks off again and again."""
MAX_TOLD: Final = 50
"""Epochs, and cases set aside, that a kiosk tells of in one round."""
MAX_ENVELOPE: Final = 64 * 1024
MAX_ITEM_BODY: Final = 64 * 1024
MAX_BUNDLE_INFLATED: Final = 256 * 1024 * 1024
MAX_BLOB: Final = 64 * 1024 * 1024
MAX_MANIFEST: Final = 64 * 1024
MAX_STEPS: Final = 4 * 1024 * 1024
"""The list of steps of thirty days, inflated."""
MAX_ANSWER: Final = 32 * 1024
MAX_HANDED: Final = 96 * 1024
"""Of what one recipient hands to the next, sealed: the case with all that was said about it."""
MAX_HAND_OVERS: Final = 5
"""Of one case; whoever is sent from door to door more often is helped by a telephone."""
MAX_COUNTER_READINGS: Final = 50
"""Of one case; the newest ones."""
MAX_TOKEN_DETAILS: Final = 10
"""Entries of `authorization_details` in one token: twenty already burst an 8 kB header."""
MAX_DESK_PAGE: Final = 200
MAX_SURVEY_TOKENS: Final = 100
"""Answers to one survey that one kiosk may hand in within a day."""

UNDO_SECONDS: Final = 30
"""How long a confirmed case waits for an undo before it may be printed or sent."""
TOKEN_SECONDS: Final = 300
POLICY_SECONDS: Final = 40 * 24 * 3600
"""Life of an offline policy; renewed daily, so that a cut always leaves thirty days."""
CONSENT_LEAD_SECONDS: Final = POLICY_SECONDS
"""How far a kiosk's clock may have run ahead when a resident consented there: further, and its policy is over."""
LETTER_LEAD_SECONDS: Final = 24 * 3600
"""How far it may have run ahead when the kiosk signed a courier's letter, which can be written again."""
CLOCK_SKEW_SECONDS: Final = 60
"""How far ahead of our clock a signed time may lie."""
