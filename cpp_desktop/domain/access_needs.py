"""What a person needs so as to read, hear and be heard: the four sets of the Accessible Information Standard.

The fourth, the information format, stands with the person in `people.py` because every paper asks for it.
Source: DAPB1605.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

_A_YEAR = timedelta(days=365)


class ContactMethod(Enum):
    """How somebody asked to be contacted."""

    EMAIL = "e-mail"
    LETTER = "letter"
    TELEPHONE = "telephone"
    TEXT_MESSAGE = "text message"
    TEXT_RELAY = "text relay"
    VIDEO_CALL = "video call"
    THROUGH_SOMEBODY = "through somebody else"


class CommunicationProfessional(Enum):
    """Who is needed beside a person at a meeting."""

    BSL_INTERPRETER = "British Sign Language interpreter"
    SIGN_SUPPORTED_ENGLISH = "Sign Supported English interpreter"
    LIPSPEAKER = "lipspeaker"
    NOTE_TAKER = "note-taker"
    SPEECH_TO_TEXT = "speech-to-text reporter"
    DEAFBLIND_INTERPRETER = "deafblind manual interpreter"
    INTERPRETER = "interpreter of another language"
    ADVOCATE = "advocate"


class CommunicationSupport(Enum):
    """What helps a person to take part."""

    HEARING_LOOP = "hearing loop"
    HEARING_AID = "wears hearing aids"
    LIP_READS = "lip-reads"
    COMMUNICATION_DEVICE = "uses a communication device"
    MORE_TIME = "more time"
    COMPANION = "comes with a companion"


class PaperSize(Enum):
    """The sheets somebody's papers are printed on."""

    A4 = "A4"
    A3 = "A3"
    A5 = "A5"


class PaperColour(Enum):
    """The colour of those sheets; some people read black on a tint more easily."""

    WHITE = "white"
    CREAM = "cream"
    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    PINK = "pink"


def is_review_due(reviewed: date | None, day: date) -> bool:
    """Say whether somebody's needs were not looked at together for a year, or never."""
    return reviewed is None or reviewed <= day - _A_YEAR
