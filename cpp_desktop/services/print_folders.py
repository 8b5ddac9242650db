"""All files of a print run in one folder, numbered in the order of printing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import InformationFormat, Role, RoleTitle, in_force
from cpp_desktop.domain.plain_text import BRAILLE, TEXT
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.services import action_slips, issued_papers, papers, people_papers, workrooms
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from cpp_desktop.services.packs import size_read_by
from cpp_desktop.services.print_runs import NAMES, Batch, PrintRun, as_paper

_NOT_WRITTEN = "The files could not be written there: {0}. Nothing was left behind. Choose another folder."
_EASY_SIZE = 16


@dataclass(frozen=True, slots=True)
class Extra:
    """A further file of a print run: its name without number and ending, and what writes it."""

    name: str
    write: Callable[[Path], object]
    ending: str = ".pdf"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that was made, and sentences on what is not in it."""

    files: tuple[Path, ...]
    remarks: tuple[str, ...]


def make_folder(office: Office, run: PrintRun, folder: Path, progress: Progress = silent) -> Folder:
    """Write all that is printed into a folder of its own, and what is made by hand from.

    Each edition is in it once for each kind of sheets, then own actions, labels, the chair's copy, and texts.

    Raises:
        Refused: `folder`, where there is something in it already.
        StorageTrouble: the files cannot be written, or what was kept is damaged; nothing is left behind.
        Cancelled: it was stopped; nothing is left behind.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Refused(folder=f"There is something in “{folder.name}” already. Choose an empty one or a new name.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        with workrooms.beside(folder.parent) as aside:
            part = aside / folder.name
            part.mkdir()
            names, remarks = _write(office, run, part, progress)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
    except OSError as trouble:
        raise StorageTrouble(_NOT_WRITTEN.format(trouble.strerror or "the disk refused it")) from None
    return Folder(tuple(folder / name for name in names), remarks)


def _write(office: Office, run: PrintRun, folder: Path, progress: Progress) -> tuple[list[str], tuple[str, ...]]:
    head = masthead(office)
    made: dict[tuple[int, int], bytes] = {}
    files = [Extra(said("Print run"), _writes("print-run", as_paper(head, run)))]
    files += [Extra(_name(run, batch), partial(_put, office, batch, made)) for batch in run.batches]
    files += _actions(office, head, run)
    files += _labels(office, head, run)
    remarks: list[str] = []
    names: list[str] = []
    for file in [*files, *_chairs(office, run), *_by_hand(office, run)]:
        progress(len(names), len(files), file.name)
        name = f"{len(names):02d} {file.name}{file.ending}"
        try:
            file.write(folder / name)
        except Refused as refused:
            remarks.append(f"{file.name}: {' '.join(refused.problems.values())}")
        else:
            names.append(name)
    return names, tuple(remarks)


def _name(run: PrintRun, batch: Batch) -> str:
    copies = said("%n copy(ies)", "", len(batch.copies))
    return ", ".join((said(NAMES[run.version.kind]), batch.what, batch.sheets, copies))


def _put(office: Office, batch: Batch, made: dict[tuple[int, int], bytes], target: Path) -> None:
    """Write what a batch prints; what is printed on other sheets too is put together once."""
    from cpp_desktop import whole_file

    key = batch.paper.size, batch.had
    if key not in made:
        paper, had = batch.paper, batch.had
        made[key] = issued_papers.changed_sheets(office, paper, had) if had else issued_papers.content(office, paper)
    whole_file.put(target, made[key])


def _writes(kind: str, paper: object, size: int = 12) -> Callable[[Path], object]:
    write = papers.written_out(kind, paper)
    return lambda target: write(target, size)


def _actions(office: Office, head: Masthead, run: PrintRun) -> Iterator[Extra]:
    """Give the slips of printed readers who have actions, in the order of the copies they are put on top of."""
    if run.version.kind is IssuedKind.MINUTES:
        return
    owed = {one.id: one for one in action_slips.owed(office)}
    by_size = defaultdict(list)
    for batch in run.batches:
        for copy in batch.copies:
            one = owed.get(copy.circulation.person_id or "")
            if one is not None and not one.recipient.resting:
                by_size[batch.paper.size].append(one)
    for size, found in sorted(by_size.items()):
        name = said("Own actions to put on top, {0} point").format(size)
        yield Extra(name, _writes("slip", action_slips.as_paper(office, head, found), size))


def _labels(office: Office, head: Masthead, run: PrintRun) -> Iterator[Extra]:
    people = [copy.person for copy in run.posted if copy.person is not None]
    if people:
        name = said("%n label(s) in the order of the copies", "", len(people))
        yield Extra(name, _writes("labels", people_papers.labels_of(office, head, people)))


def _chairs(office: Office, run: PrintRun) -> Iterator[Extra]:
    """Give the pack that only the chair gets, in the size that the chair reads."""
    if run.version.kind is not IssuedKind.PACK:
        return
    day = run.version.meeting.date
    with office.store.read() as snapshot:
        held = [role for role in snapshot.all(Role, title=RoleTitle.CHAIR) if in_force(role.first, role.last, day)]
    for role in held[:1]:
        size = size_read_by(office, role.person_id)
        asked = Asked(meeting_id=run.version.meeting.id)
        yield Extra(said("Chair’s copy, {0} point").format(size), partial(_compose, office, "chair-pack", asked, size))


def _by_hand(office: Office, run: PrintRun) -> Iterator[Extra]:
    """Give what easy read, Braille and recordings are made from, where somebody asked for them."""
    wanted = {copy.circulation.information_format for copy in run.others}
    asked, kind = Asked(meeting_id=run.version.meeting.id), run.version.kind
    if InformationFormat.EASY_READ in wanted and kind is not IssuedKind.MINUTES:
        yield Extra(said("Easy-read agenda"), partial(_compose, office, "easy-agenda", asked, _EASY_SIZE))
    if InformationFormat.BRAILLE in wanted:
        yield Extra(said("Text for Braille"), partial(_compose, office, kind.value, asked, 12), BRAILLE)
    if InformationFormat.AUDIO in wanted:
        yield Extra(said("Text to read out"), partial(_compose, office, kind.value, asked, 12), TEXT)


def _compose(office: Office, kind: str, asked: Asked, size: int, target: Path) -> object:
    return papers.compose(office, kind, asked)(target, size)
