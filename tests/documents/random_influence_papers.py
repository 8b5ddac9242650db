"""Random golden threads, sheets of stories and letters."""

from __future__ import annotations

from cpp_desktop.domain.influence_papers import (
    GoldenThreadPaper,
    LetterPaper,
    ThreadStep,
    YouSaidPaper,
    YouSaidStory,
)
from tests.documents.chance import Chance


def golden_thread(chance: Chance) -> GoldenThreadPaper:
    """A case with any number of steps."""
    return GoldenThreadPaper(
        masthead=chance.masthead(),
        as_at=chance.day(),
        theme=chance.words() or "A theme",
        facts=chance.some(lambda: (chance.words(2), chance.words()), 6),
        steps=chance.some(lambda: _step(chance), 30),
        what_changed=chance.words(60),
        why_it_mattered=chance.words(60),
        users_view=chance.words(),
        professionals_view=chance.words(),
        evidence=chance.some(chance.words, 9),
        kept_apart=chance.one((0, 1, 4)),
    )


def _step(chance: Chance) -> ThreadStep:
    return ThreadStep(
        day=chance.perhaps(chance.day),
        title=chance.words(3) or "Asked",
        text=chance.words(40),
        source=chance.words(5),
        ahead=chance.one((False, True)),
    )


def you_said(chance: Chance) -> YouSaidPaper:
    """A year's stories."""
    return YouSaidPaper(
        masthead=chance.masthead(),
        first=chance.day(),
        last=chance.day(),
        public=chance.one((False, True)),
        stories=chance.some(lambda: _story(chance), 9),
        also=chance.some(chance.words, 12),
    )


def _story(chance: Chance) -> YouSaidStory:
    return YouSaidStory(
        said=chance.words(20),
        did=chance.words(60),
        outcome=chance.words(2),
        changed=chance.one((False, True)),
        asked=chance.some(lambda: (chance.words(2), chance.words()), 3),
        answered=chance.some(lambda: (chance.words(2), chance.words()), 3),
    )


def letter(chance: Chance) -> LetterPaper:
    """A letter."""
    return LetterPaper(
        masthead=chance.masthead(),
        day=chance.day(),
        to=chance.words(5),
        subject=chance.words() or "A request",
        words=chance.words(60),
        signed_by=chance.words(3),
        reference=chance.words(2),
    )
