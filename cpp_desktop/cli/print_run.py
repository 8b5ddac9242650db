"""The verb about a print run: all that is printed of what went out, in one folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.services import print_folders, print_runs
from cpp_desktop.services.which_meeting import find_meeting

_KINDS = [kind.value for kind in IssuedKind]


def add_print_run(verbs: Verbs) -> None:
    """Add the verb about a print run."""
    about = "Say what is printed of what went out for a meeting; with --out, make all files for it in a folder."
    verb = add_verb(verbs, "print-run", about, do)
    with_file(verb)
    verb.add_argument("--meeting", required=True, metavar="M", help="its date, DATE/TYPE where a day has two, or next")
    verb.add_argument("--kind", choices=_KINDS, default="pack", help=f"{', '.join(_KINDS)}; pack without it")
    verb.add_argument("--out", type=Path, metavar="DIR", help="a new or empty folder")
    with_json(verb)


def do(options: Namespace) -> int:
    """Say what is printed, and write it where asked."""
    with opened(options, read_only=True) as office, Bar() as bar:
        meeting = find_meeting(office, options.meeting)
        run = print_runs.print_run(office, meeting.id, IssuedKind(options.kind))
        made = print_folders.make_folder(office, run, options.out, bar) if options.out else None
    if options.json:
        batches = [
            {"what": b.what, "sheets": b.sheets, "copies": len(b.copies), "pages": b.pages} for b in run.batches
        ]
        files = [str(path) for path in made.files] if made else []
        remarks = list(made.remarks) if made else []
        put_json({"batches": batches, "labels": len(run.posted), "files": files, "remarks": remarks})
        return 0
    for batch in run.batches:
        put(f"{len(batch.copies)}\t{batch.what}\t{batch.sheets}\t{batch.pages}")
    for path in made.files if made else ():
        put(path)
    for remark in made.remarks if made else ():
        say(remark)
    return 0
