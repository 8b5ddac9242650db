"""The verb attach: files put under an item of a meeting's agenda, and what became of each."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from cpp_desktop.cli.argument_types import written
from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.attachments import is_picture, size_words
from cpp_desktop.domain.wording import counted, listed
from cpp_desktop.services import attachments, records
from cpp_desktop.services.which_item import find_item
from cpp_desktop.services.which_meeting import find_meeting


def add_attach(verbs: Verbs) -> None:
    """Add the verb."""
    about = "Attach papers under an item of a meeting's agenda; what cannot be made into pages gets a placeholder."
    verb = add_verb(verbs, "attach", about, attach)
    with_file(verb)
    verb.add_argument("--meeting", type=written, required=True, metavar="M", help="its date, DATE/TYPE, next or last")
    verb.add_argument("--item", type=written, metavar="NUMBER", help="of the agenda item; without it one is chosen")
    kinds = "PDF, pictures, documents, sheets, slides, e-mails (EML), plain text; a folder is taken apart"
    verb.add_argument("source", type=Path, nargs="+", metavar="SOURCE", help=kinds)
    told = "what a picture shows, for those who listen; attach pictures one by one then"
    verb.add_argument("--told", default="", metavar="TEXT", help=told)
    verb.add_argument("--confidential", action="store_true", help="for the chair alone")
    with_json(verb)


def attach(options: Namespace) -> int:
    """Attach files; 0 where any has pages now, else 1."""
    with opened(options, read_only=False) as office, Bar() as bar:
        item = find_item(office, find_meeting(office, options.meeting).id, options.item or "")
        done = attachments.attach_all(office, item.id, options.source, bar)
        for paper in (paper for _, paper in done.papers):
            told = options.told if is_picture(paper.media_type) else ""
            if told or options.confidential:
                records.save(office, replace(paper, told=told, confidential=options.confidential))
        too_large = attachments.too_large(office)
    refused = [*((name, paper.trouble) for name, paper in done.troubled), *done.refused]
    if options.json:
        attached = [{"file": name, "pages": paper.pages} for name, paper in done.papers]
        put_json({"attached": attached, "refused": [{"file": name, "why": why} for name, why in refused]})
    else:
        where = f"item {item.number}, {item.title}" if item.number else item.title
        put(f"{counted(len(done.papers), 'paper', 'papers')} attached under {where}.")
        for name, paper in done.papers:
            pages = f"{counted(paper.pages, 'page', 'pages')}, " if paper.pages else ""
            put(f"{name}: {pages}{size_words(paper.size)}")
        for name, paper in done.troubled:
            say(f"{name}: {paper.trouble} In the pack a page in its place says so.")
        for name, why in done.refused:
            say(f"{name}: {why}")
    if not (done.papers or refused):
        say("There is no file in this folder.")
    pictures = [f"“{name}”" for name, paper in done.papers if is_picture(paper.media_type)]
    if pictures and not options.told:
        verb = "shows" if len(pictures) == 1 else "show"
        say(f"Say in the window what {listed(pictures)} {verb}, for those who hear papers read to them.")
    if too_large:
        say(too_large)
    return 0 if done.papers else 1
