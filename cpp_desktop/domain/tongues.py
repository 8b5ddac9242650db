"""Which language a passage is in: a screen reader says Welsh words as Welsh only where it is told so.

Short words that every sentence has are counted. A passage of few words, or of both languages, is left as it is.
"""

from __future__ import annotations

import re

from cpp_desktop.domain.language import in_use

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEWEST = 3
_WELSH = frozenset(
    "y yr yn ac gan wedi mae maent bod fod ar sydd ein eich eu hwn hon hyn nid nad fydd bydd roedd oedd hefyd gyda "
    "gyfer cyfer at nhw hynny dros drwy rhwng neu fel pan cael gael gwneud wneud cyfarfod cleifion gofal gwasanaeth "
    "gwasanaethau iechyd grŵp aelodau aelod a'r i'r o'r a'i i'w o'i wrth er eisoes nesaf".split()
)
_ENGLISH = frozenset(
    "the of and to in is was for that with on be are by from this it have has not were their an or as we will they "
    "been which at who would should could about into but all".split()
)
_SIGNS = {
    "cy": (" y ", " yr ", " yn ", "'r ", "’r ", " gan ", " wedi ", " ar ", " ac "),
    "en": (" the ", " of ", " and ", " to ", " is ", " was ", " for "),
}
"""What a passage of a few words has at least one of: most passages are done with after this look."""
_TAGS = {"cy": "cy", "en": "en-GB"}


def tongue_of(text: str) -> str:
    """Return "cy" for a passage in Welsh, "en" for one in English, or nothing where that is not clear."""
    words = set(_WORD.findall(text.casefold().replace("’", "'")))
    if len(words) < _FEWEST:
        return ""
    welsh, english = len(words & _WELSH), len(words & _ENGLISH)
    if welsh >= max(2, 3 * english):
        return "cy"
    return "en" if english >= max(2, 3 * welsh) else ""


def other_tongue(text: str) -> str:
    """Return the language tag of a passage that is not in the language of the paper, or nothing."""
    own = in_use().language.tag.partition("-")[0]
    other = "en" if own == "cy" else "cy"
    if not any(map(text.__contains__, _SIGNS[other])):
        return ""
    return _TAGS[other] if tongue_of(text) == other else ""
