"""What the papers about influence say: a case's golden thread, the year's “You said, we did”, a letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.charts import Series
from cpp_desktop.domain.papers import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadStep:
    """Something that happened in a case, or is still to come (`ahead`), with the minute or the action that says so."""

    day: date | None
    title: str
    text: str = ""
    source: str = ""
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenThreadPaper:
    """One case on one page, the earliest step first. `evidence` names what is kept with it; nothing is confidential.

    `facts` are what stands at its head: each a label and words, some of them empty.
    """

    masthead: Masthead
    as_at: date
    theme: str
    facts: tuple[tuple[str, str], ...] = ()
    steps: tuple[ThreadStep, ...] = ()
    what_changed: str = ""
    why_it_mattered: str = ""
    users_view: str = ""
    professionals_view: str = ""
    evidence: tuple[str, ...] = ()
    kept_apart: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class YouSaidStory:
    """What was said and what was done. `outcome` is one of the group's words.

    `asked` and `answered` are for the group alone: each a label and words, some of them empty.
    """

    said: str
    did: str
    outcome: str = ""
    changed: bool = False
    asked: tuple[tuple[str, str], ...] = ()
    answered: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YouSaidPaper:
    """The stories of `first` to `last`; the `public` edition names nobody.

    `also` are single lines on what else was done; `remarks` say what the paper leaves out, and are not printed. The
    group's own edition has a picture of its cases.
    """

    masthead: Masthead
    first: date
    last: date
    public: bool = False
    stories: tuple[YouSaidStory, ...] = ()
    also: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    charts: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper:
    """A letter: to whom, about what, in lines of its own words, from whom."""

    masthead: Masthead
    day: date
    to: str
    subject: str
    words: str
    signed_by: str = ""
    reference: str = ""
