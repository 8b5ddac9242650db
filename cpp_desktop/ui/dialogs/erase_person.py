"""Erasing a person: what it means, every text that names them, and the name typed before it is done for ever."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import erasure
from cpp_desktop.services.erasure import GROUNDS, MEANS_ANOTHER, WENT_OUT, Erasure
from cpp_desktop.services.mention_lines import MentionLine, PaperLine
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

GROUND_FIELDS = (
    (
        Field("ground", "Why a mention is kept", CHOICE([(ground, ground.capitalize()) for ground in GROUNDS])),
        Field("words", "Or in your own words, without the name", LINE),
    ),
)
NAME_FIELDS = (Field("name", "Type the person’s name, so that it is nobody else", LINE),)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ErasePerson", words)


class ErasePerson(WorkingDialog):
    """Shows what would be removed; `kept` are the mentions that stay, by their id, with the ground of each."""

    def __init__(
        self,
        screen: Screen,
        person: Person,
        lines: list[MentionLine],
        papers: list[PaperLine],
        unread: int = 0,
        signed: int = 0,
    ) -> None:
        super().__init__(screen.window(), self.tr("Erase {0}").format(person.name), width=900)
        self._screen, self._person, self._lines, self._papers = screen, person, lines, papers
        self._unread, self._signed = unread, signed
        self.kept = {line.id: MEANS_ANOTHER for line in lines if not line.mention.sure}
        self.kept |= {paper.id: WENT_OUT for paper in papers}
        self.table = self._make_table()
        self.grounds = Form(GROUND_FIELDS)
        self.grounds.load({"ground": GROUNDS[1], "words": ""})
        self.confirmation = Form(NAME_FIELDS)
        self.confirmation.load({"name": ""})
        self.confirmation.edited.connect(lambda _: self._offer())
        self.takes_out = button(self.tr("Remove"), self._remove, kind="small")
        self.keeps = button(self.tr("Keep"), self._keep, kind="small")
        self.count = label("", "muted", wraps=True)
        self._lay_out()
        self._show()
        self._offer()

    def _make_table(self) -> RecordTable:
        columns = (
            Column(_tr("Where"), lambda line: line.where, second=lambda line: line.meeting, width=220, bold=True),
            Column(_tr("What it says"), lambda line: line.snippet, second=lambda line: self._named_by(line)),
            Column(_tr("Then"), lambda line: line.id in self.kept, lambda _: "", chips=self._chips, width=250),
        )
        empty = Empty(_tr("No other text names this person."), icon="tick")
        table = RecordTable(columns, name=_tr("Texts that name this person"), empty=empty)
        table.activated.connect(lambda _: self._turn())
        table.setMinimumHeight(theme.px(150))
        return table

    def _lay_out(self) -> None:
        verb = button(self.tr("Erase for ever"), self._erase, kind="primary")
        what = self.tr(
            "For somebody who asks that what you hold about them goes. It cannot be undone: their record, its history "
            "and the search are emptied. Figures of past years stay as they are, without a name."
        )
        copies = self.tr(
            "A copy made just before is deleted after 30 days. Older backups still hold them, encrypted: what is "
            "restored from one here loses them again. What was printed, sent or saved elsewhere is not changed."
        )
        tools = hbox(self.takes_out, self.keeps, None, gap=8)
        words = (label(sentence, "muted", wraps=True) for sentence in (what, copies))
        fields = (self.grounds, self.confirmation)
        self.lay_out(verb, *words, self.count, self.table, tools, *fields, tallest=self.table, height=690)

    def _named_by(self, line: MentionLine | PaperLine) -> str:
        if isinstance(line, PaperLine):
            sure = "" if line.sure else self.tr("may mean somebody else")
            return " · ".join(filter(None, [self.tr("a paper that went out: all of it is kept or removed"), sure]))
        how = QCoreApplication.translate("How", line.mention.how.value)
        sure = "" if line.mention.sure else self.tr("may mean somebody else")
        return " · ".join(filter(None, [f"{how}: {line.words}", sure]))

    def _chips(self, line: MentionLine | PaperLine) -> tuple[Chip, ...]:
        ground = self.kept.get(line.id)
        if ground is None and line.loses_file:
            return (Chip(_tr("remove its file"), "info", "minus"),)
        if ground is None:
            return (Chip(_tr("remove"), "info", "minus"),)
        return (Chip(self.tr("keep: {0}").format(ground), "neutral", "tick"),)

    def _show(self) -> None:
        kept = sum(line.id in self.kept for line in self._lines)
        going = self.tr("%n mention(s) in other texts will be removed,", "", len(self._lines) - kept)
        words = f"{going} {self.tr('%n will be kept.', '', kept)}"
        if self._papers:
            gone = sum(paper.id not in self.kept for paper in self._papers)
            words += " " + self.tr("%n paper(s) that went out lose their file,", "", gone)
            words += " " + self.tr("%n stay as they were.", "", len(self._papers) - gone)
        if self._unread:
            words += " " + self.tr(
                "%n attached file(s) cannot be searched: look yourself, under the items.", "", self._unread
            )
        if self._signed:
            words += " " + self.tr("%n annual return(s) name them and stay as they were signed.", "", self._signed)
        self.count.setText(words)
        self.table.show_records([*self._lines, *self._papers])

    def _turn(self) -> None:
        line = self.table.chosen_record()
        if line is not None and line.id in self.kept:
            self._remove()
        elif line is not None:
            self._keep()

    def _remove(self) -> None:
        for line in self.table.chosen_records():
            self.kept.pop(line.id, None)
        self._show()

    def _keep(self) -> None:
        typed = self.grounds.values()
        ground = typed["words"].strip() or typed["ground"]
        try:
            erasure.check_ground(self._person, ground)
        except Refused as refused:
            self._refuse({"words": str(refused)})
            return
        self.grounds.refuse({})
        for line in self.table.chosen_records():
            self.kept[line.id] = ground
        self._show()

    def _offer(self) -> None:
        typed = " ".join(self.confirmation.values()["name"].split())
        self.verb.setEnabled(typed.casefold() == " ".join(self._person.name.split()).casefold())

    def _erase(self) -> None:
        office, person_id = self._screen.shell.office, self._person.id
        keep = {line.mention.key: self.kept[line.id] for line in self._lines if line.id in self.kept}
        papers = [i for paper in self._papers if paper.id not in self.kept for i in paper.paper_ids]

        def erase(progress: Progress) -> Erasure:
            return erasure.erase(office, person_id, keep, progress, papers=papers)

        self.run(self.tr("Erasing {0}").format(self._person.name), erase, self._end, self._refuse)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed meanwhile, and the verb afterwards only with the name typed."""
        super().set_busy(busy)
        if not busy:
            self._offer()

    def _end(self, done: Erasure) -> None:
        words = self.tr("Erased. The copy made just before is deleted on {0}.").format(day_month_year(done.delete_on))
        if not done.tidied:
            words += " " + self.tr("Old pages of the file are overwritten when it is next opened.")
        self.accept()
        self._screen.shell.say(words, "ok")

    def _refuse(self, problems: Mapping[str, str]) -> None:
        self.say(" ".join(self.grounds.refuse(problems).values()))
        self.grounds.focus_problem()


def ask_to_erase(screen: Screen, person: Person) -> Work:
    """Look for every text that names a person, then ask."""
    office = screen.shell.office
    work = Work(
        lambda _progress: (
            erasure.mentions(office, person.id),
            erasure.issued_papers(office, person.id),
            erasure.unread_files(office),
            erasure.signed_returns(office, person.id),
        )
    )
    work.finished.connect(lambda found: screen.shell.open_dialog(ErasePerson(screen, person, *found)))
    work.refused.connect(lambda problems: screen.shell.say(" ".join(problems.values()), "warn"))
    work.troubled.connect(lambda sentence: screen.shell.say(sentence, "warn"))
    work.start()
    return work
