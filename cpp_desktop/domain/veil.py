"""Names taken out of words for the public: in their place stands what somebody is to the group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.names_in_text import NameBook
from cpp_desktop.domain.people import SERVICE_USERS, Category, RoleTitle

OFFICES = frozenset({
    RoleTitle.CHAIR, RoleTitle.CO_CHAIR, RoleTitle.VICE_CHAIR, RoleTitle.SECRETARY, RoleTitle.MINUTE_TAKER,
    RoleTitle.TREASURER, RoleTitle.USER_INVOLVEMENT_FACILITATOR, RoleTitle.LEAD_NURSE, RoleTitle.NETWORK_LEAD,
})  # fmt: skip
"""The roles whose holders may be named to the public, if they agreed to be."""

_MEMBERS: dict[Category, str] = {
    Category.PATIENT: marked("a patient member"),
    Category.CARER: marked("a carer member"),
    Category.BEREAVED_CARER: marked("a carer member"),
    Category.RELATIVE_OR_FRIEND: marked("a carer member"),
    Category.NHS_PROFESSIONAL: marked("an NHS professional"),
    Category.SOCIAL_CARE: marked("a social care professional"),
    Category.VOLUNTARY_SECTOR: marked("a member from the voluntary sector"),
    Category.COMMISSIONER: marked("a commissioner"),
}
_MONTHS = frozenset({"april", "may", "june", "august"})
PROFESSIONALS = frozenset({Category.NHS_PROFESSIONAL, Category.SOCIAL_CARE, Category.COMMISSIONER})


def as_member(category: Category | None) -> str:
    """Return what a member is called who is not named."""
    return said(_MEMBERS[category]) if category in _MEMBERS else said("a member")


def as_officer(title: RoleTitle) -> str:
    """Return what the holder of an office is called who is not named."""
    return said("the {0}").format(said(title.value).lower())


def group_of(category: Category | None) -> str:
    """Return which of three groups a member is counted in: finer ones would tell of few who they are."""
    if category in SERVICE_USERS:
        return "users"
    return "professionals" if category in PROFESSIONALS else "others"


@dataclass(slots=True)
class Veil:
    """Everybody who is known, with what those are `called` who are not named; `named` holds the ids of the others.

    `taken` counts the names that were taken out.
    """

    names: NameBook
    called: Mapping[str, str]
    named: frozenset[str]
    taken: int = 0

    def text(self, words: str) -> str:
        """Return words with what stands for each name in square brackets."""
        return self._without(words, "[{0}]")

    def line(self, words: str) -> str:
        """Return words that are little but names, as whoever leads an item."""
        return self._without(words, "{0}")

    def _without(self, words: str, shape: str) -> str:
        out, at = [], 0
        for found in self.names.mentions(words):
            is_month = not found.sure and words[found.start : found.end].casefold() in _MONTHS
            if not found.is_person or is_month or (found.known and found.known.id in self.named):
                continue
            called = (self.called.get(found.known.id, "") if found.known else "") or said("somebody")
            if _begins(words[: found.start]):
                called = called[:1].upper() + called[1:]
            out += [words[at : found.start], shape.format(called)]
            at = found.end
            self.taken += 1
        return "".join([*out, words[at:]])


def _begins(before: str) -> bool:
    """Say whether a sentence begins behind some words."""
    said_before = before.rstrip(" “(")
    return not said_before.strip() or said_before[-1] in ".!?\n"
