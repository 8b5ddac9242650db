"""One group, or one network, beside the list: where it belonged and when, its key, and what is expected of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.fingerprints import check_words, fingerprint
from cpp_desktop.domain.network.records import Expectation
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.network.roll import GroupEntry, NetworkEntry, Stay
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, Part, flow, rule, scroll, vbox, wrap
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.return_words import year_words

Deeds = tuple[tuple[str, Callable[[], object]], ...]
_MOST_YEARS = 8
"""So many of the periods that something is expected for are listed."""


class RollCard(Card):
    """Shows one entry of the roll, with its verbs at the foot."""

    def __init__(self) -> None:
        super().__init__(pad=(16, 14, 16, 14), gap=8)
        self.setMinimumWidth(1)
        self.told, self.foot = Changing(), Changing()
        inside = vbox(self.told, None)
        inside.setContentsMargins(0, 0, theme.px(6), 0)
        shown = vbox(gap=8)
        shown.addWidget(scroll(wrap(inside)), 1)
        shown.addWidget(rule())
        shown.addWidget(self.foot)
        nothing = EmptyState(Empty(self.tr("Choose one to see what is known of it."), icon="people"))
        self.pages = Pages(nothing, wrap(shown))
        self.add(self.pages, 1)

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self.pages.setCurrentIndex(0)

    def show_group(self, entry: GroupEntry, deeds: Deeds) -> None:
        """Show a group."""
        group = entry.group
        parts: list[Part] = [label(group.name, "h2", wraps=True)]
        if entry.joined:
            parts.append(
                label(self.tr("Turned out to be {0}: its returns count there.").format(entry.joined), wraps=True)
            )
        if group.ended:
            follows = self.tr("{0} carried on its work.").format(entry.follower) if entry.follower else ""
            ended = self.tr("Ended on {0}.").format(day_month_year(group.ended))
            parts.append(label(" ".join(filter(None, (ended, follows))), wraps=True))
        parts += [rule(), label(self.tr("Belongs to"), "label")]
        parts += [label(self._stay_words(stay), wraps=True) for stay in entry.stays]
        parts += [rule(), label(self.tr("Its key"), "label"), *self._key(entry)]
        parts += [rule(), label(self.tr("Expected"), "label"), *self._asked(entry)]
        self._show(parts, deeds)

    def show_network(self, entry: NetworkEntry, deeds: Deeds) -> None:
        """Show a network."""
        network = entry.network
        parts: list[Part] = [label(network.name, "h2", wraps=True)]
        parts.append(label(self.tr("%n group(s) belong to it today", "", entry.groups), wraps=True))
        if network.began:
            parts.append(label(self.tr("Began on {0}").format(day_month_year(network.began)), wraps=True))
        if network.ended:
            words = self.tr("Until {0}, then part of {1}").format(day_month_year(network.ended), entry.follower)
            parts.append(label(words, wraps=True))
        self._show(parts, deeds)

    def _show(self, parts: list[Part], deeds: Deeds) -> None:
        self.told.lay_out(*parts, gap=6)
        self.foot.lay_out(flow(*(button(words, deed, kind="small") for words, deed in deeds), gap=8))
        self.pages.setCurrentIndex(1)

    def _key(self, entry: GroupEntry) -> list[QWidget]:
        group = entry.group
        if group.key is None:
            return [label(self.tr("None is known yet: its first signed return pins it."), "muted", wraps=True)]
        since = self.tr("known since {0}").format(day_month_year(group.key_since)) if group.key_since else ""
        return [
            label(check_words(group.key), wraps=True),
            label(fingerprint(group.key), "small", wraps=True),
            label(since, "muted", wraps=True),
        ]

    def _asked(self, entry: GroupEntry) -> list[QWidget]:
        if not entry.asked:
            return [label(self.tr("No return is expected of it."), "muted", wraps=True)]
        return [label(self._asked_words(entry, one), wraps=True) for one in entry.asked[:_MOST_YEARS]]

    def _asked_words(self, entry: GroupEntry, one: Expectation) -> str:
        year = year_words(Period(one.first, one.last))
        if one.last in entry.sent:
            return self.tr("{0}: here").format(year)
        if one.resting:
            return self.tr("{0}: resting, none is asked for").format(year)
        return self.tr("{0}: by {1}").format(year, day_month_year(one.due))

    def _stay_words(self, stay: Stay) -> str:
        if stay.first and stay.last:
            days = self.tr("{0} to {1}").format(day_month_year(stay.first), day_month_year(stay.last))
        elif stay.first:
            days = self.tr("since {0}").format(day_month_year(stay.first))
        else:
            days = self.tr("until {0}").format(day_month_year(stay.last)) if stay.last else ""
        return f"{stay.network}, {days}" if days else stay.network
