"""Facts of a meeting as minutes state them: “Date: 4 March 2026”, “Venue – the library”, “Meeting closed: 3.40pm”."""

from __future__ import annotations

import re

from cpp_desktop.domain.minutes_lines import key

_FACTS = {
    "date": {"date", "meetingdate", "dateofmeeting", "dateandtime", "heldon", "when", "day", "datetime"},
    "start": {"time", "start", "starttime", "timeofmeeting", "meetingtime", "began", "meetingbegan"},
    "began": {"actualstarttime", "meetingopened", "openedat"},
    "end": {"end", "endtime", "finish", "finishtime", "actualendtime", "meetingclosed", "closedat", "ended"},
    "venue": {"venue", "location", "place", "where", "room", "heldat"},
}


def fact_in(text: str) -> tuple[str, str] | None:
    """Return which fact of the meeting a line states, and in what words."""
    found = re.fullmatch(r"\W*(?P<label>[A-Za-z ]{2,30}?)\s*(?:[:.](?!\d)|\t|\s-\s)\s*(?P<rest>.*)", text.strip())
    if not found:
        return None
    word = key(found["label"])
    return next(((fact, found["rest"].strip()) for fact, labels in _FACTS.items() if word in labels), None)


def late_fact(text: str) -> tuple[str, str] | None:
    """Return when the meeting began or ended, as it stands at the end of minutes."""
    fact = fact_in(text)
    word = key(text.partition(":")[0])
    return fact if fact and fact[0] in ("began", "end") and word not in ("end", "finish", "ended") else None
