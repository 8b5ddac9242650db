"""The verb attach: files put under an item of a meeting's agenda, and what became of each."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attachments import is_picture, size_words
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.wording import counted, listed
from cpp_desktop.services import attachments
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_item import find_item
from cpp_desktop.services.which_meeting import find_meeting


def add_attach(verbs: Verbs) -> None:
    """Add the verb."""
    about = "Attach papers under an item of a meeting's agenda; what cannot be made into pages gets a placeholder."
    verb = add_verb(verbs, "attach", about, attach)
    with_file(verb)
    verb.add_argument("--meeting", required=True, metavar="M", help="its date, DATE/TYPE, next or last")
    verb.add_argument("--item", default="", metavar="NUMBER", help="of the agenda item; without it one is chosen")
    kinds = "PDF, pictures, documents, sheets, slides, e-mails (EML), plain text; a folder is taken apart"
    verb.add_argument("source", type=Path, nargs="+", metavar="SOURCE", help=kinds)
    with_json(verb)


def attach(options: Namespace) -> int:
    """Attach files; 0 where any has pages now, else 1."""
    with opened(options, read_only=False) as office:
        item = find_item(office, find_meeting(office, options.meeting).id, options.item)
        attached, refused = _attach_all(office, item, list(attachments.files_in(options.source)))
        too_large = attachments.too_large(office)
    if options.json:
        listed_papers = [{"file": name, "pages": paper.pages} for name, paper in attached]
        put_json({"attached": listed_papers, "refused": [{"file": name, "why": why} for name, why in refused]})
    else:
        where = f"item {item.number}, {item.title}" if item.number else item.title
        put(f"{counted(len(attached), 'paper', 'papers')} attached under {where}.")
        for name, paper in attached:
            pages = f"{counted(paper.pages, 'page', 'pages')}, " if paper.pages else ""
            put(f"{name}: {pages}{size_words(paper.size)}")
        for name, why in refused:
            say(f"{name}: {why}")
    _remark(attached, too_large)
    return 0 if attached else 1


def _attach_all(
    office: Office, item: AgendaItem, paths: list[Path]
) -> tuple[list[tuple[str, ItemPaper]], list[tuple[str, str]]]:
    """Return what has pages, and why the others have none, each by the name of its file."""
    attached, refused = list[tuple[str, ItemPaper]](), list[tuple[str, str]]()
    with Bar() as bar:
        for at, path in enumerate(paths):
            bar(at, len(paths), path.name)
            try:
                paper = attachments.attach(office, item.id, path)
            except Refused as why:
                refused.append((path.name, str(why)))
                continue
            if paper.trouble:
                refused.append((path.name, paper.trouble))
            else:
                attached.append((path.name, paper))
    return attached, refused


def _remark(attached: Iterable[tuple[str, ItemPaper]], too_large: str) -> None:
    pictures = [f"“{name}”" for name, paper in attached if is_picture(paper.media_type)]
    if pictures:
        say(f"Say in the window what {listed(pictures)} shows, for those who hear papers read to them.")
    if too_large:
        say(too_large)
