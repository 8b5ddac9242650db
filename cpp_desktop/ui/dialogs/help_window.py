"""The help, beside the window: pages on the left, the one chosen on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from cpp_desktop.services import help_pages
from cpp_desktop.services.help_pages import HelpPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.layout import Card, fill, hbox, vbox
from cpp_desktop.ui.parts.record_table import RecordTable


class HelpWindow(QDialog):
    """Stays open beside the work; F1 brings the page of the screen shown. Nothing is fetched from anywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self._ring = FocusRing(self)
        self.table = RecordTable(
            (Column("", lambda page: page.title),), name=self.tr("Pages of the help"), key=lambda page: page.name,
            band=lambda page: page.chapter, row_height=34, headed=False,
            empty=Empty(self.tr("No page has those words."), icon="search"),
        )  # fmt: skip
        self.box = FindBox(self.tr("Find in the help"))
        self.text = _Text(self)
        self.back = button(self.tr("Back"), self.text.backward, kind="small", icon="left")
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self._lay_out(parent)
        self.box.textChanged.connect(lambda words: self.table.show_records(help_pages.find(words)))
        self.box.left_downwards.connect(self.table.view.setFocus)
        self.table.chosen.connect(self._show_chosen)
        self.text.sourceChanged.connect(lambda url: self.table.choose(_name(url)))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.text.backward)
        self.table.show_records(help_pages.pages())

    def _lay_out(self, parent: QWidget) -> None:
        left = vbox(self.box, self.table, gap=10)
        right = vbox(hbox(self.back, None), Card(self.text, pad=(20, 12, 4, 4)), gap=10)
        box = QVBoxLayout(self)
        fill(box, (beside := hbox(left, right, gap=14),), 0)
        beside.setStretch(0, 2)
        beside.setStretch(1, 5)
        edge = theme.px(16)
        box.setContentsMargins(edge, edge, edge, edge)
        self.back.setEnabled(False)
        self.resize(min(theme.px(980), parent.width() - 40), min(theme.px(640), parent.height() - 40))

    def show_page(self, name: str) -> None:
        """Show a page by the stem of its file, and come to the front."""
        if self.box.text():
            self.box.clear()
        self.text.setSource(_url(name))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def _show_chosen(self, page: HelpPage | None) -> None:
        if page is not None and _name(self.text.source()) != page.name:
            self.text.setSource(_url(page.name))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring follow the keyboard here too."""
        super().showEvent(event)
        self._ring.watch()


class _Text(QTextBrowser):
    """A page in the look in use; its links lead to other pages and nowhere else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the help"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenExternalLinks(False)
        # Headings and links take their looks from here; a style sheet of the window does not reach into a document.
        self.document().setDefaultFont(theme.font(12))
        self.document().setIndentWidth(theme.px(24))
        self.setTabChangesFocus(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def doSetSource(
        self, url: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Go where a link leads if that is a page, and nowhere else."""
        if any(page.name == _name(QUrl(url)) for page in help_pages.pages()):
            super().doSetSource(url, kind)
            _dress(self.document())

    def loadResource(self, _kind: int, name: QUrl | str) -> str:
        """Return the page that a link names."""
        return next(page.text for page in help_pages.pages() if page.name == _name(QUrl(name)))


def _dress(document: QTextDocument) -> None:
    """Set chords and commands in the app's face."""
    chord = QTextCharFormat()
    chord.setFontFamilies(list(theme.FAMILIES))
    chord.setFontWeight(theme.SEMI)
    chord.setFontFixedPitch(False)
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            words = place.fragment()
            if words.charFormat().fontFixedPitch():
                cursor = QTextCursor(document)
                cursor.setPosition(words.position())
                cursor.setPosition(words.position() + words.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(chord)
            place += 1
        block = block.next()


def _url(name: str) -> QUrl:
    return QUrl(f"{name}.md")  # by its ending Qt knows Markdown


def _name(url: QUrl) -> str:
    return url.fileName().removesuffix(".md")
