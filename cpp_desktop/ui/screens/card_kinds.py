"""A card that changes what it means while it stands on the page."""

from __future__ import annotations

from cpp_desktop.ui.parts.layout import Card


def show_kind(card: Card, kind: str) -> None:
    """Give a card another kind, such as "warn" or "private"."""
    if card.property("card") != kind:
        card.setProperty("card", kind)
        card.style().unpolish(card)
        card.style().polish(card)
