"""Pictures of an easy-read agenda: black lines on a square of 48, drawn for this app, and which fits an item."""

from __future__ import annotations

from dataclasses import dataclass

from cpp_desktop.domain.language import marked
from cpp_desktop.domain.meetings import Purpose

SIDE = 48
"""The side of the square that a picture is drawn in; y grows downwards."""
STROKE = 2.2
"""How thick its lines are, in the same measure."""


@dataclass(frozen=True, slots=True)
class EasyPicture:
    """One picture: what it stands for, what is seen on it, and its lines.

    A line is drawn by letters with numbers behind them: M moves, L goes straight, C curves, Z closes, O is a circle
    (middle and radius) and D a filled one.
    """

    title: str
    told: str
    lines: str


PICTURES: dict[str, EasyPicture] = {
    "welcome": EasyPicture(
        marked("Welcome"),
        marked("A person waving"),
        "O 19 13 7 M 6 43 C 6 30 12 25 19 25 C 25 25 31 29 32 43 M 28 29 L 39 18 M 39 18 L 36 9 M 39 18 L 42 8"
        " M 39 18 L 46 13",
    ),
    "apologies": EasyPicture(
        marked("Apologies"), marked("An empty chair"), "M 13 5 L 13 43 M 13 5 L 19 5 L 19 26 M 13 26 L 37 26 L 37 43"
    ),
    "remembrance": EasyPicture(
        marked("Remembrance"),
        marked("A candle"),
        "M 18 21 L 30 21 L 30 42 L 18 42 Z M 10 42 L 38 42 M 24 21 L 24 17"
        " M 24 4 C 18 10 19 16 24 17 C 29 16 30 10 24 4 Z",
    ),
    "interests": EasyPicture(
        marked("Interests"),
        marked("A pair of scales"),
        "M 24 6 L 24 42 M 14 42 L 34 42 M 10 12 L 38 12 M 10 12 L 4 28 M 10 12 L 16 28 M 4 28 C 5 34 15 34 16 28 Z"
        " M 38 12 L 32 28 M 38 12 L 44 28 M 32 28 C 33 34 43 34 44 28 Z",
    ),
    "minutes": EasyPicture(
        marked("Minutes"),
        marked("A written page and a pen"),
        "M 31 26 L 31 43 L 7 43 L 7 5 L 31 5 L 31 14 M 12 14 L 25 14 M 12 22 L 22 22 M 12 30 L 18 30"
        " M 40 12 L 45 16 L 29 36 L 23 38 L 24 32 Z",
    ),
    "actions": EasyPicture(
        marked("Actions"),
        marked("A list with ticks"),
        "M 5 11 L 9 15 L 16 6 M 23 11 L 43 11 M 5 25 L 9 29 L 16 20 M 23 25 L 43 25 M 6 36 L 15 36 L 15 45 L 6 45 Z"
        " M 23 40 L 43 40",
    ),
    "letters": EasyPicture(
        marked("Letters"), marked("A letter"), "M 4 11 L 44 11 L 44 38 L 4 38 Z M 4 11 L 24 28 L 44 11"
    ),
    "nurse": EasyPicture(
        marked("Nurse’s report"),
        marked("A nurse"),
        "O 24 15 8 M 15 12 L 17 4 L 31 4 L 33 12 M 8 45 C 8 32 15 28 24 28 C 33 28 40 32 40 45 M 24 33 L 24 43"
        " M 19 38 L 29 38",
    ),
    "talk": EasyPicture(
        marked("Talk"),
        marked("Two people’s words, in bubbles"),
        "M 4 6 L 30 6 L 30 23 L 16 23 L 10 30 L 10 23 L 4 23 Z M 20 28 L 20 36 L 33 36 L 39 43 L 39 36 L 44 36 L 44 16"
        " L 35 16",
    ),
    "listen": EasyPicture(
        marked("Listen"),
        marked("An ear"),
        "M 14 20 C 14 9 20 5 26 5 C 34 5 39 11 39 18 C 39 27 31 29 30 36 C 29 42 24 45 19 42"
        " M 21 20 C 21 13 32 12 32 19 C 32 24 24 24 25 31",
    ),
    "leaflet": EasyPicture(
        marked("Leaflet"),
        marked("A folded leaflet"),
        "M 5 10 L 18 5 L 18 38 L 5 43 Z M 18 5 L 31 10 L 31 43 L 18 38 M 31 10 L 43 5 L 43 38 L 31 43 M 9 18 L 14 16"
        " M 9 25 L 14 23 M 9 32 L 14 30",
    ),
    "change": EasyPicture(
        marked("Change"),
        marked("A line that goes up"),
        "M 5 5 L 5 43 L 43 43 M 11 35 L 20 25 L 27 31 L 41 12 M 41 12 L 41 21 M 41 12 L 32 13",
    ),
    "plan": EasyPicture(
        marked("Plan"), marked("A flag at the end of a way"),
        "M 30 34 L 30 5 L 44 11 L 30 17 M 4 44 C 12 44 10 36 18 36 C 25 36 23 42 30 42 M 24 42 L 36 42",
    ),
    "training": EasyPicture(
        marked("Training"),
        marked("An open book"),
        "M 24 12 C 18 7 10 6 4 8 L 4 39 C 10 37 18 38 24 43 C 30 38 38 37 44 39 L 44 8 C 38 6 30 7 24 12 Z"
        " M 24 12 L 24 43",
    ),
    "break": EasyPicture(
        marked("Break"),
        marked("A hot drink"),
        "M 9 17 L 33 17 L 33 30 C 33 36 28 39 21 39 C 14 39 9 36 9 30 Z M 33 20 C 43 18 43 32 32 31 M 5 44 L 37 44"
        " M 16 12 C 14 9 18 7 16 3 M 26 12 C 24 9 28 7 26 3",
    ),
    "decision": EasyPicture(marked("Decision"), marked("A tick"), "O 24 24 19 M 14 25 L 21 33 L 35 16"),
    "vote": EasyPicture(
        marked("Vote"),
        marked("A paper goes into a box"),
        "M 5 25 L 43 25 L 43 44 L 5 44 Z M 14 25 L 14 4 L 34 4 L 34 25 M 18 14 L 22 18 L 30 9",
    ),
    "questions": EasyPicture(
        marked("Questions"),
        marked("A question mark in a bubble"),
        "M 4 5 L 44 5 L 44 35 L 24 35 L 14 44 L 14 35 L 4 35 Z M 18 15 C 18 8 30 8 30 15 C 30 20 24 19 24 24"
        " D 24 29 1.8",
    ),
    "other": EasyPicture(
        marked("Other things"),
        marked("Three dots in a bubble"),
        "M 4 5 L 44 5 L 44 35 L 24 35 L 14 44 L 14 35 L 4 35 Z D 14 20 2.4 D 24 20 2.4 D 34 20 2.4",
    ),
    "well": EasyPicture(
        marked("What went well"),
        marked("A smiling face"),
        "O 24 24 19 D 17 19 2 D 31 19 2 M 14 28 C 17 37 31 37 34 28",
    ),
    "next": EasyPicture(
        marked("Next meeting"),
        marked("A calendar"),
        "M 5 10 L 43 10 L 43 44 L 5 44 Z M 5 19 L 43 19 M 15 5 L 15 14 M 33 5 L 33 14 D 14 27 1.8 D 23 27 1.8"
        " D 14 36 1.8 D 23 36 1.8 O 34 33 5.5",
    ),
    "place": EasyPicture(
        marked("Place"),
        marked("A house"),
        "M 4 23 L 24 5 L 44 23 M 9 19 L 9 43 L 39 43 L 39 19 M 19 43 L 19 29 L 29 29 L 29 43",
    ),
    "money": EasyPicture(
        marked("Money"),
        marked("A coin"),
        "O 24 24 19 M 31 18 C 31 11 20 10 20 18 L 20 27 C 20 31 18 33 15 34 L 32 34 M 15 25 L 27 25",
    ),
}  # fmt: skip
"""By the name that is kept with an item."""

_OF_TITLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("break", ("break", "refreshment", "coffee", "lunch")),
    ("welcome", ("welcome", "introduction")),
    ("apologies", ("apolog", "quorum")),
    ("remembrance", ("memoriam", "remember", "remembrance")),
    ("interests", ("declarations of interest", "interests")),
    ("minutes", ("minutes of", "annual report", "terms of reference")),
    ("actions", ("matters arising", "action")),
    ("letters", ("correspondence", "letter to", "letter from", "request for views")),
    ("nurse", ("nurse",)),
    ("talk", ("representative", "report-back")),
    ("leaflet", ("leaflet", "patient information", "newsletter", "website")),
    ("change", ("issue", "influenc")),
    ("plan", ("work programme", "objective")),
    ("training", ("training", "learning")),
    ("vote", ("election", "vote")),
    ("other", ("other business", "aob")),
    ("well", ("went well",)),
    ("next", ("next meeting", "away day")),
    ("money", ("money", "budget", "expense", "treasurer", "financ")),
    ("questions", ("question",)),
)  # fmt: skip
_OF_PURPOSES = {Purpose.TO_NOTE: "listen", Purpose.TO_DECIDE: "decision", Purpose.TO_APPROVE: "decision"}


def picture_of(title: str, purpose: Purpose | None) -> str:
    """Return the name of the picture that fits an item by the words of its title, else by what it asks."""
    folded = title.casefold()
    fits = (name for name, words in _OF_TITLES if any(word in folded for word in words))
    return next(fits, _OF_PURPOSES.get(purpose, "talk") if purpose else "talk")


def strokes(picture: EasyPicture) -> list[tuple[str, tuple[float, ...]]]:
    """Return what is drawn, step by step: a letter and its numbers."""
    steps: list[tuple[str, tuple[float, ...]]] = []
    for part in picture.lines.split():
        if part.isalpha():
            steps.append((part, ()))
        else:
            letter, numbers = steps[-1]
            steps[-1] = (letter, (*numbers, float(part)))
    return steps
