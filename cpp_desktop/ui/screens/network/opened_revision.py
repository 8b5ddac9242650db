"""One revision of a return, to read: how it differs from the one that stands, its figures, what the group wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from cpp_desktop.domain.network.checks import words_of_check
from cpp_desktop.domain.network.records import ReturnFigure
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.network.revisions import OpenedRevision
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, Part, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.network.figure_names import is_known, place_of
from cpp_desktop.ui.screens.network.figures_beside import Row, cell_words, order_of
from cpp_desktop.ui.screens.network.state_words import SOURCES
from cpp_desktop.ui.screens.network.state_words import tr as state_tr

_TITLES = {section.key: section.title for section in SECTIONS}
Pair = tuple[ReturnFigure, ReturnFigure]


class RevisionDialog(PlainDialog):
    """Nothing in it can be changed; of the revision that stands there is nothing to compare."""

    def __init__(self, parent: QWidget, group: str, opened: OpenedRevision) -> None:
        self._opened, one = opened, opened.revision
        self._is_older = opened.standing.revision != one.revision
        super().__init__(
            parent, self.tr("{0}: revision {1}").format(group, one.revision), width=900, sentence=self._sentence()
        )
        pages: dict[str, tuple[str, QWidget]] = {
            "figures": (self.tr("Figures"), self._table(opened.figures, self.tr("Figures"))),
            "words": (self.tr("Texts and reasons"), self._words()),
        }
        if self._is_older:
            pages = {"changed": (self.tr("What changed"), self._changes()), **pages}
        self.tabs = Tabs(
            tuple((key, words) for key, (words, _) in pages.items()), name=self.tr("What is shown of the revision")
        )
        self.pages = Pages(*(page for _, page in pages.values()))
        self.tabs.chosen.connect(lambda key: self.pages.setCurrentWidget(pages[key][1]))
        self.add(self.tabs)
        self.add(self.pages, 1)
        self.verb = button(self.tr("Close"), self.accept, kind="primary")
        self.set_foot(self.verb)
        self.back.hide()
        self.resize(self.width(), min(theme.px(600), parent.height() - 40))

    def _sentence(self) -> str:
        one, standing = self._opened.revision, self._opened.standing
        made, came = day_month_year(one.made), day_month_year(one.received)
        said = self.tr("Made on {0}, received on {1}, sent {2}.").format(made, came, state_tr(SOURCES[one.source]))
        stands = self.tr("Revision {0} stands; this one is kept as history.").format(standing.revision)
        return f"{said} {stands if self._is_older else self.tr('It is the one that stands.')}"

    # -- figures -----------------------------------------------------------------------------------------------------

    def _table(self, pairs: Iterable[Pair], name: str) -> RecordTable:
        one, standing = self._opened.revision, self._opened.standing
        columns = [Column("Figure", lambda row: row.words), _column(one.revision, lambda row: row.now)]
        if self._is_older:
            columns.append(_column(standing.revision, lambda row: row.before))
        table = RecordTable(
            columns, name=name, empty=Empty(self.tr("No figure differs."), icon="tick"), row_height=30,
            band=lambda row: row.heading,
        )  # fmt: skip
        table.show_records(list(_rows(pairs)))
        return table

    # -- what differs ------------------------------------------------------------------------------------------------

    def _changes(self) -> QWidget:
        opened, made = self._opened, vbox(gap=8)
        self.told = label(self._what_differs(), wraps=True)
        made.addWidget(self.told)
        made.addWidget(self._table(opened.differing, self.tr("Figures that differ")), 1)
        return wrap(made)

    def _what_differs(self) -> str:
        opened = self._opened
        number = len([pair for pair in opened.differing if is_known(pair[0].code)])
        said = [self.tr("%n figure(s) differ.", "", number) if number else self.tr("No figure differs.")]
        if opened.changed_texts:
            names = ", ".join(_title(key) for key in opened.changed_texts)
            said.append(self.tr("Other texts: {0}.").format(names))
        if opened.changed_reasons:
            said.append(self.tr("%n reason(s) for a check differ.", "", len(opened.changed_reasons)))
        return " ".join(said)

    # -- texts and reasons -------------------------------------------------------------------------------------------

    def _words(self) -> QWidget:
        opened = self._opened
        keys = sorted({*opened.then.texts, *opened.now.texts}, key=list(_TITLES).index)
        parts: list[Part] = [self._said(_title(key), opened.then.texts, opened.now.texts, key) for key in keys]
        for check in dict.fromkeys((*opened.then.reasons, *opened.now.reasons)):
            head = self.tr("Signed off although {0}").format(words_of_check(check))
            parts.append(self._said(head, opened.then.reasons, opened.now.reasons, check))
        if not parts:
            parts.append(label(self.tr("The group wrote no text and gave no reason."), "muted", wraps=True))
        body = vbox(*parts, None, gap=10)
        body.setContentsMargins(0, 0, theme.px(8), 0)
        return scroll(wrap(body))

    def _said(self, head: str, then: Mapping[str, str], now: Mapping[str, str], key: str) -> Card:
        parts: list[Part] = [label(head, "h3", wraps=True), self._text(then, key)]
        if then.get(key) != now.get(key):
            changed = self.tr("Revision {0} says").format(self._opened.standing.revision)
            parts += [rule(), label(changed, "muted", wraps=True), self._text(now, key)]
        return Card(*parts, kind="sunken", pad=12, gap=4)

    def _text(self, texts: Mapping[str, str], key: str) -> QLabel:
        return label(texts[key], wraps=True) if key in texts else label(self.tr("Nothing"), "muted", wraps=True)


def _column(revision: int, figure: Callable[[Row], ReturnFigure | None]) -> Column:
    return Column(
        QCoreApplication.translate("RevisionDialog", "Revision {0}").format(revision),
        figure,
        partial(cell_words, in_full=True),
        right=True,
        width=180,
        order=order_of,
    )


def _rows(pairs: Iterable[Pair]) -> Iterator[Row]:
    known = [pair for pair in pairs if is_known(pair[0].code)]
    for then, now in sorted(known, key=lambda pair: place_of(pair[0].code)):
        yield Row(then, now)


def _title(key: str) -> str:
    return QCoreApplication.translate("ReturnWords", _TITLES[key])
