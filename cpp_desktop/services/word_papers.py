"""Agenda, minutes and action log as Word documents, from the group's own templates or the usual ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop import paths
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.language import in_use, said
from cpp_desktop.domain.letterheads import WordPaper, WordTemplate
from cpp_desktop.domain.papers import SIZES, ActionLogPaper, Written
from cpp_desktop.domain.word_examples import EXAMPLES
from cpp_desktop.domain.word_labels import labels
from cpp_desktop.domain.word_papers import KIND_OF, LARGE_FROM, LOGO, WORD, InWord, is_word, names_of, told_by
from cpp_desktop.services import action_papers, kept_files, meeting_papers
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting

if TYPE_CHECKING:
    from cpp_desktop.exchange.word_process import Filling


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template that was looked through and tried: its name without folders, and its bytes."""

    name: str
    content: bytes


Write = Callable[[Path, int], Written]

_DAMAGED = "The template kept here is damaged. Choose it again, or take the usual one."


def with_word(office: Office, paper: InWord, write: Write) -> Write:
    """Let what writes a paper write it as a Word document too, where the target's name asks for one."""
    kind = KIND_OF[type(paper)]
    return partial(_either, write, _content(office, kind), paper, _own_words(office, kind))


def name_of(kind: WordPaper) -> str:
    """Return the name that a kind of paper has on the command line and in names of files."""
    return kind.value.replace(" ", "-")


def names(kind: WordPaper) -> dict[str, str]:
    """Return what a template of a paper may name, those of lists as "items.title", each with an example."""
    return names_of(told_by(EXAMPLES[kind], SIZES[0]) | {LOGO: said("the logo of your letterhead")})


def template_of(office: Office, kind: WordPaper) -> WordTemplate | None:
    """Return the group's own template of a paper, if it has one."""
    with office.store.read() as snapshot:
        found = snapshot.all(WordTemplate, paper=kind)
    # Two laptops may each have chosen one: both take the same.
    return min(found, key=lambda one: one.id, default=None)


def examine(office: Office, kind: WordPaper) -> Callable[[Path], TemplateFile]:
    """Return what looks through a template and tries it, without the group's file again, so that a worker can.

    It is tried with everything that a paper can say and, in large print, with the group's own paper.
    """
    own = _own_paper(office, kind)

    def look(path: Path) -> TemplateFile:
        from cpp_desktop.exchange import word_template
        from cpp_desktop.exchange.word_process import filled_apart

        found = word_template.read(path)
        papers = ((EXAMPLES[kind], SIZES[0]), (own or EXAMPLES[kind], LARGE_FROM))
        filled_apart(*(_filling(found.content, paper, size, {}) for paper, size in papers))
        return TemplateFile(found.name, found.content)

    return look


def keep(office: Office, kind: WordPaper, found: TemplateFile) -> WordTemplate:
    """Take a template that was looked through for a paper from now on, in one step.

    Raises:
        StorageTrouble: the group's file cannot be written; nothing was kept.
    """
    kept = template_of(office, kind)
    known = {"id": kept.id} if kept else {}
    with office.store.transaction("choose Word template") as tx:
        template = WordTemplate(paper=kind, file_name=found.name, digest=tx.keep(found.content), **known)
        return tx.save(template)


def choose(office: Office, kind: WordPaper, path: Path) -> WordTemplate:
    """Look a template through, try it, and take it for a paper from now on.

    Raises:
        Refused: `template`, with what is wrong with it.
        StorageTrouble: the group's file cannot be written; nothing was kept.
    """
    return keep(office, kind, examine(office, kind)(path))


def take_usual(office: Office, kind: WordPaper) -> None:
    """Take the usual template of a paper again."""
    with office.store.transaction("take usual Word template") as tx:
        for kept in tx.all(WordTemplate, paper=kind):
            tx.remove(kept)


def save_template(office: Office, kind: WordPaper, target: Path) -> Path:
    """Write the template in use to a place of her own, to be changed in Word.

    Raises:
        StorageTrouble: it is damaged, or cannot be written there.
    """
    from cpp_desktop import whole_file

    content = _content(office, kind)
    if content is None:
        raise StorageTrouble(_DAMAGED)
    whole_file.put(target, content)
    return target


def _content(office: Office, kind: WordPaper) -> bytes | None:
    """Return the template in use, None where it is damaged: that is said when a document is wanted."""
    kept = template_of(office, kind)
    if kept is None:
        return (paths.templates() / f"{name_of(kind)}{WORD}").read_bytes()
    try:
        return kept_files.content(office, kept)
    except (StorageTrouble, Refused):
        return None


def _own_words(office: Office, kind: WordPaper) -> Mapping[str, str]:
    """Return the usual template's words in the language in use; a group's own says what it says."""
    return {} if template_of(office, kind) else labels()


def _own_paper(office: Office, kind: WordPaper) -> InWord | None:
    """Compose the group's own next agenda, last minutes or action log, if there is one."""
    head = masthead(office)
    try:
        if kind is WordPaper.AGENDA:
            return meeting_papers.agenda(office, head, find_meeting(office, "next").id)
        if kind is WordPaper.MINUTES:
            return meeting_papers.minutes(office, head, find_meeting(office, "last").id)
    except Refused:
        return None
    return action_papers.action_log(office, head)


def _either(
    write: Write, template: bytes | None, paper: InWord, words: Mapping[str, str], target: Path, size: int
) -> Written:
    if not is_word(target):
        return write(target, size)
    if size not in SIZES:
        raise Refused(size=f"Papers are set in {', '.join(map(str, SIZES))} points.")
    if template is None:
        raise StorageTrouble(_DAMAGED)
    from cpp_desktop import whole_file
    from cpp_desktop.exchange.word_process import filled_apart

    whole_file.put(target, filled_apart(_filling(template, paper, size, words)))
    return Written(path=target, pages=0, remarks=() if isinstance(paper, ActionLogPaper) else paper.remarks)


def _filling(template: bytes, paper: InWord, size: int, words: Mapping[str, str]) -> Filling:
    from cpp_desktop.exchange.word_process import Filling

    told, house = told_by(paper, size), paper.masthead.house
    tag = in_use().language.tag
    return Filling(
        template, told, size, title=told["title"], author=told["group_name"], labels=words,
        language=tag if "-" in tag else f"{tag}-GB", accent=house.accent, logo=house.logo, logo_told=house.logo_told,
    )  # fmt: skip
