"""The words that stand in the usual templates for Word themselves, in the language in use."""

from __future__ import annotations

from cpp_desktop.domain.language import marked, said

_LABELS = (
    marked("Order of business"), marked("No items have been put on this agenda yet."), marked("Time"), marked("No."),
    marked("Item"), marked("Purpose"), marked("Lead"), marked("Close"), marked("Coming to the meeting"),
    marked("Next meeting"), marked("Words used"), marked("Other formats."), marked("Who was there"),
    marked("Nobody’s attendance is recorded."), marked("In attendance"), marked("Apologies"),
    marked("Interests declared"), marked("Nothing was minuted under this item."), marked("Decision."),
    marked("Reason."), marked("Dissent."), marked("Action."), marked("Who:"), marked("By:"), marked("State:"),
    marked("Actions from this meeting"), marked("Ref."), marked("Action"), marked("Who"), marked("By"),
    marked("State"), marked("Corrections"), marked("Signed as a true record"), marked("Date"),
    marked("No actions are open."),
)  # fmt: skip


def labels() -> dict[str, str]:
    """Return what takes the place of each word that the language in use says otherwise."""
    found = {words: said(words) for words in _LABELS}
    page, _, of = said("Page {0} of {1}").partition("{0}")
    found |= {"Page": page.strip(), "of": of.partition("{1}")[0].strip()}
    return {words: other for words, other in found.items() if other and other != words}
