"""Where texts and papers name somebody, in words: the record, its meeting, and what stands around the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.erasure import Mention
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.issued_papers import IssuedPaper
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services.records import NOUNS

_AROUND = 60
_TITLES = ("reference", "number", "title", "name", "screen")


@dataclass(frozen=True, slots=True)
class MentionLine:
    """A mention as it is shown: the record it stands in and its meeting, in words, and the text around it."""

    mention: Mention
    where: str
    meeting: str
    before: str
    words: str
    after: str
    loses_file: bool = False
    """A file goes when the mention does: what stands in one cannot be taken out of it."""

    @property
    def id(self) -> str:
        """What tells it from the others."""
        record_id, field, how = self.mention.key
        return f"{record_id} {field} {how.value}"

    @property
    def snippet(self) -> str:
        """The words with those around them, on one line."""
        return f"{self.before}{self.words}{self.after}"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A version of a paper that went out and names the person, as it is shown; `paper_ids` are its files."""

    paper_ids: tuple[str, ...]
    where: str
    meeting: str
    snippet: str
    words: str
    sure: bool

    loses_file: ClassVar[bool] = True

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.paper_ids[0]


def paper_line(own: list[IssuedPaper], mention: Mention, meetings: Mapping[str, Meeting]) -> PaperLine:
    """Return a version that went out, by its files, as it is shown."""
    line = mention_line(mention, own[0], meetings)
    where = f"{own[0].kind.value.capitalize()}, version {own[0].version}"
    ids = tuple(paper.id for paper in own)
    return PaperLine(ids, where, line.meeting, line.snippet, line.words, mention.sure)


def mention_line(mention: Mention, record: Any, meetings: Mapping[str, Meeting]) -> MentionLine:  # noqa: ANN401 - any record
    """Return a mention as it is shown, with the record that it stands in."""
    text, start, end = mention.text, mention.start, mention.end
    before, after = text[max(start - _AROUND, 0) : start], text[end : end + _AROUND]
    return MentionLine(
        mention,
        _where(record),
        _meeting(record, meetings),
        _flat(before, cut=start > _AROUND, at_end=False),
        " ".join(text[start:end].split()),
        _flat(after, cut=end + _AROUND < len(text), at_end=True),
        isinstance(record, Evidence | ItemPaper) and bool(record.digest),
    )


def _flat(text: str, *, cut: bool, at_end: bool) -> str:
    flat = " ".join(f"|{text}|".split())[1:-1]
    return flat if not cut else f"{flat}…" if at_end else f"…{flat}"


def _where(record: Any) -> str:  # noqa: ANN401 - any record
    """Say which record it is: "Minute 4.2"."""
    title = next((str(getattr(record, name)) for name in _TITLES if getattr(record, name, "")), "")
    return f"{NOUNS[type(record)].capitalize()} {title}".strip()


def _meeting(record: Any, meetings: Mapping[str, Meeting]) -> str:  # noqa: ANN401
    """Say of which meeting it is, if of any: "Ordinary, 12 May 2026"."""
    at = getattr(record, "item_id", None) if isinstance(record, ItemPaper) else getattr(record, "meeting_id", None)
    meeting = record if isinstance(record, Meeting) else meetings.get(at or "")
    return meeting_words(meeting) if meeting else ""
