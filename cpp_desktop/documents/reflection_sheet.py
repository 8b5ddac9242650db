"""The sheet of a year's reflection: questions with boxes to tick and room for words, by pen or on a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cpp_desktop.documents.box import Columns, Picture
from cpp_desktop.documents.fields import draw_line, draw_tick_box, form_element, tick_element
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.form_fields import ChoiceButton, FormFields, TextField
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.paragraph import Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MEASURE, Style
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.reflection import ANSWERS, Asked, QuestionKind, ReflectionQuestion
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper
from cpp_desktop.domain.wording import day_month_year

_LINES = 6
"""Lines to write on."""
_TITLES = {
    Asked.USERS: marked("What do you think of the group?"),
    Asked.PROFESSIONALS: marked("How does the group work for you?"),
}
_FOR = {
    Asked.USERS: marked("For patients, carers and others who speak for those who use services"),
    Asked.PROFESSIONALS: marked("For professionals who take part"),
}


def write(sheet: ReflectionSheetPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a sheet as PDF."""
    title = said(_TITLES[sheet.asked])
    paper = Paper(sheet.masthead, size, title=f"{title} {_year(sheet)}", head=said("Reflection sheet"))
    if sheet.fillable:
        paper.form = FormFields(sheet.mark, size)
    paper.opening(title)
    _opening(paper, sheet)
    for number, question in enumerate(sheet.questions, 1):
        with paper.together():
            paper.heading(2, f"{number}.\xa0 {question.text}", style=_question_style(paper))
            _answer(paper, question, number)
    _closing(paper, sheet)
    return paper.write(target, progress)


def _year(sheet: ReflectionSheetPaper) -> str:
    return said("{0} to {1}").format(day_month_year(sheet.first), day_month_year(sheet.last))


def _question_style(paper: Paper) -> Style:
    return paper.scale.subheading.but(before=4 * paper.unit, after=1.25 * paper.unit)


def _opening(paper: Paper, sheet: ReflectionSheetPaper) -> None:
    paper.text(f"{said(_FOR[sheet.asked])}. {_year(sheet)}.", paper.scale.lead)
    nameless = said("Please do not write your name. Nobody keeps what one person answered: answers are only counted.")
    how = said("Choose one answer to each question, or none.") if sheet.fillable else said("Tick one box, or none.")
    paper.text((strong(how), " ", nameless))


def _closing(paper: Paper, sheet: ReflectionSheetPaper) -> None:
    paper.gap(3)
    with paper.together():
        paper.heading(2, said("Thank you"))
        contact = sheet.masthead.contact
        if sheet.fillable:
            paper.text(said("Save this file when you have filled it in, and send it back."))
        told = said("Please give or send it to {0}.") if contact else said("Please give it back at a meeting.")
        before, _, after = told.partition("{0}")
        paper.text((before, *with_links(contact), after) if contact else told)
    paper.other_formats(said("This sheet comes in large print, easy read, audio and braille. Ask {0}."))


def _answer(paper: Paper, question: ReflectionQuestion, number: int) -> None:
    if question.kind is QuestionKind.OWN_WORDS:
        _words(paper, question, number)
    else:
        _ticks(paper, question, number)


def _ticks(paper: Paper, question: ReflectionQuestion, number: int) -> None:
    """Add the answers side by side, three to a row in bigger type, in large print below one another."""
    answers = ANSWERS[question.kind]
    parent = Element("L", paper.section, "/A<</O/List/ListNumbering/None>>")
    button = _buttons(paper, question, number)
    across = 1 if paper.large else 3
    width, box = MEASURE / across, 0.95 * paper.scale.size
    gap = box + 1.5 * paper.unit
    for at in range(0, len(answers), across):
        columns: list[tuple[float, float, list[Block]]] = []
        for place, answer in enumerate(answers[at : at + across]):
            line = Element("LI", parent)
            made = button(at + place, Element("Lbl", line))
            words = Paragraph(_capital(said(answer)), paper.scale.cell, Element("LBody", line))
            columns.append((place * width, width, [Columns([(0, box, [made]), (gap, width - gap - 4, [words])])]))
        paper.beside(columns, after=1.5)


def _buttons(paper: Paper, question: ReflectionQuestion, number: int) -> Callable[[int, Element], Block]:
    """Return what makes the box of one answer, by its place."""
    asked = paper.letters.text(question.text)
    box = 0.95 * paper.scale.size
    of = paper.form.choice(f"q{number}", asked) if paper.form else None

    def made(at: int, parent: Element) -> Block:
        told = f"{asked} {_capital(said(ANSWERS[question.kind][at]))}"
        if paper.form and of:
            return ChoiceButton(paper.form, of, f"a{at + 1}", told, Element("Form", parent), box)
        return Picture(box, lambda canvas, x, top: draw_tick_box(canvas, x, top, box), tick_element(parent, told))

    return made


def _words(paper: Paper, question: ReflectionQuestion, number: int) -> None:
    told = paper.letters.text(question.text)
    line = 6 * paper.unit
    height = _LINES * line
    if paper.form:
        element = Element("Form", paper.section)
        paper.story.append(TextField(paper.form, f"q{number}", told, element, height, 2 * paper.unit))
        return

    def lines(canvas: TaggedCanvas, x: float, top: float) -> None:
        for at in range(1, _LINES + 1):
            draw_line(canvas, x, top - at * line, MEASURE)

    paper.story.append(Picture(height, lines, form_element(paper.section, told), after=2 * paper.unit))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
