"""The words of the command line: its verbs, their options, and what each option may be."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop import __version__
from cpp_desktop.cli import approval, files, issuing, person, tables, words
from cpp_desktop.cli.agenda_words import add_parking, add_templates, with_agenda_deeds
from cpp_desktop.cli.argument_types import change, day, ending, mapping, meaning, number, written
from cpp_desktop.cli.attach import add_attach
from cpp_desktop.cli.letterhead import add_letterhead
from cpp_desktop.cli.letters import add_letters
from cpp_desktop.cli.money import add_claims, add_rates
from cpp_desktop.cli.network import add_network
from cpp_desktop.cli.paper_words import add_paper, add_return
from cpp_desktop.cli.print_run import add_print_run
from cpp_desktop.cli.reflection import add_reflection
from cpp_desktop.cli.shelf import add_issued
from cpp_desktop.cli.verbs import NOTE, Parser, Verbs, add_deed, add_verb, with_file, with_json, with_key
from cpp_desktop.cli.word_template import add_word_template
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.services.tables import KINDS

PROGRAM = "cpp-desktop"
_ABOUT = (
    "CPP Desktop keeps a cancer partnership group's members, meetings and papers in one encrypted file. "
    "Without a verb it opens the window, on FILE (or a register's postgresql+psycopg:// URL) or on what was open last."
)


def make_parser() -> Parser:
    """Return the parser of every verb; `do` of what it parses is the function that does the job."""
    parser = Parser(PROGRAM, f"{PROGRAM} [FILE]\n       {PROGRAM} VERB ...", _ABOUT, NOTE, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True, prog=PROGRAM)
    for add in (
        _demo, _new, _import, _export, _list, _search, add_paper, _person, _agenda, _pack, _minutes, add_attach,
        add_templates, add_parking,
        add_issued, add_return, add_letters, _check, _backup, _restore, _words, add_reflection, add_letterhead,
        add_print_run, add_word_template, add_claims, add_rates, add_network,
    ):  # fmt: skip
        add(verbs)
    return parser


def _demo(verbs: Verbs) -> None:
    verb = add_verb(verbs, "demo", "Make the sample group and every paper it can make, flat in a folder.", files.demo)
    verb.add_argument("folder", type=Path, metavar="DIR", help="the folder to write into; made if it is not there")


def _new(verbs: Verbs) -> None:
    verb = add_verb(verbs, "new", "Make the file of a new group.", files.new)
    verb.add_argument("file", type=Path, metavar="FILE", help="where to make it, ending in .cppgroup")
    verb.add_argument("--name", required=True, help="the group's name")
    verb.add_argument("--parent", default="", metavar="BODY", help="the body it reports to")
    verb.add_argument("--year-start", default="04-01", metavar="MM-DD", help="the first day of its year")
    verb.add_argument("--recovery-sheet", type=ending("pdf"), metavar="TARGET.pdf", help="print the file's key there")
    with_key(verb, recovery=False)


def _import(verbs: Verbs) -> None:
    about = "Bring in a list from CSV, XLSX or ODS, people from contact cards (VCF) or meetings from a calendar (ICS)."
    verb = add_verb(verbs, "import", about, tables.bring_in)
    with_file(verb)
    verb.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    verb.add_argument(
        "source",
        type=Path,
        nargs="+",
        metavar="SOURCE",
        help="one list; old minutes are documents (DOCX, ODT, MD, TXT), any number of them, or a folder",
    )
    verb.add_argument("--sheet", type=written, metavar="NAME", help="which sheet of a workbook")
    verb.add_argument(
        "--map", type=mapping, action="append", default=[], metavar="COLUMN=FIELD", help="what a column holds"
    )
    verb.add_argument(
        "--value",
        type=meaning,
        action="append",
        default=[],
        metavar="FIELD:WRITTEN=MEANT",
        help="what a written word means, or the answer to a question, as --preview asks it",
    )
    verb.add_argument(
        "--join-repeated",
        action="store_true",
        help="make one action of rows that carry it forward from meeting to meeting",
    )
    verb.add_argument("--preview", action="store_true", help="say what would happen and save nothing")
    with_json(verb)


def _export(verbs: Verbs) -> None:
    about = "Write a list to CSV, XLSX or JSON, people to contact cards (VCF) or meetings to a calendar (ICS)."
    verb = add_verb(verbs, "export", about, tables.export)
    with_file(verb)
    verb.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    endings = ending("csv", "xlsx", "json", "vcf", "ics")
    verb.add_argument("target", type=endings, metavar="TARGET", help="the file; its ending says what it becomes")
    verb.add_argument("--whole", action="store_true", help="with confidential rows and those who have died")


def _list(verbs: Verbs) -> None:
    verb = add_verb(verbs, "list", "Print a list.", tables.show)
    with_file(verb)
    verb.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    verb.add_argument("--on", type=day, metavar="DATE", help="as it stood on a day")
    verb.add_argument("--whole", action="store_true", help="with confidential rows and those who have died")
    with_json(verb)


def _search(verbs: Verbs) -> None:
    verb = add_verb(verbs, "search", "Find what holds some words.", tables.find)
    with_file(verb)
    verb.add_argument("words", metavar="WORDS", help="in quotation marks where there are several")
    verb.add_argument("--whole", action="store_true", help="with confidential passages and those who have died")
    with_json(verb)


def _person(verbs: Verbs) -> None:
    verb = verbs.add_parser("person", help="Record or ask something of one person.", epilog=NOTE, allow_abbrev=False)
    with_file(verb)
    verb.add_argument("name", metavar="NAME", help="a name, e-mail or id; a name that two people bear is refused")
    deeds = verb.add_subparsers(title="what of them", metavar="DEED", required=True)
    died = add_deed(deeds, "died", "Record a death: nothing that is made from now on names them.", person.died)
    died.add_argument("--on", type=day, required=True, metavar="DATE", help="the day of the death")
    rest = add_deed(deeds, "rest", "Record a rest; no reason is asked.", person.rest)
    rest.add_argument("--from", type=day, required=True, dest="first", metavar="DATE", help="the first day")
    rest.add_argument("--to", type=day, dest="last", metavar="DATE", help="the last day, included; open without it")
    access = add_deed(deeds, "access", "Write all that is held: to check, to hand over, and as data.", person.access)
    access.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write into")
    access.add_argument("--asked", type=day, metavar="DATE", help="the day it was asked for; today without it")
    access.add_argument("--leave", action="append", default=[], metavar="NAME", help="whose name may stay in it")
    access.add_argument("--size", type=number, choices=SIZES, help="type size in points; the person's own without it")
    erase = add_deed(deeds, "erase", "Erase a person for ever: nothing in the file names them any more.", person.erase)
    erase.add_argument("--yes", action="store_true", help="do it; without, it is only said what would go")
    erase.add_argument("--papers", action="store_true", help="also remove the files of issued papers that name them")
    erase.add_argument("--whole", action="store_true", help="also take out initials and single names")


def _agenda(verbs: Verbs) -> None:
    about = "Make one meeting's agenda, and issue it; its numbers stay from then on."
    with_agenda_deeds(_of_meeting(verbs, "agenda", about, IssuedKind.AGENDA))


def _pack(verbs: Verbs) -> None:
    about = "Issue one meeting's pack; its page numbers, and the agenda's, stay from then on."
    _of_meeting(verbs, "pack", about, IssuedKind.PACK)


def _minutes(verbs: Verbs) -> None:
    about = "Issue, approve or sign one meeting's minutes."
    _with_states(_of_meeting(verbs, "minutes", about, IssuedKind.MINUTES))


def _of_meeting(verbs: Verbs, name: str, about: str, kind: IssuedKind) -> Verbs:
    """Add a verb about a paper of one meeting, with how it is issued and read back."""
    verb = verbs.add_parser(name, help=about, description=about, epilog=NOTE, allow_abbrev=False)
    verb.set_defaults(kind=kind)
    with_file(verb)
    verb.add_argument(
        "--meeting",
        type=written,
        required=True,
        metavar="M",
        help="its date, DATE/TYPE where a day has two, next or last",
    )
    deeds = verb.add_subparsers(title="what is done", metavar="DEED", required=True)
    issue = add_deed(deeds, "issue", "Issue it as it is, for good, to everybody who is to have it.", issuing.issue)
    issue.add_argument("--out", type=Path, metavar="DIR", help="write the papers and the e-mails into an empty folder")
    if kind is IssuedKind.PACK:
        issue.add_argument("--duplex", action="store_true", help="for both sides of a sheet; a version after as before")
    with_json(issue)
    issued = add_deed(deeds, "issued", "Say which versions were issued, and to whom.", issuing.issued)
    issued.add_argument("--version", type=number, metavar="N", help="this one alone")
    issued.add_argument("--out", type=Path, metavar="DIR", help="write the last one, or that one, as it went out")
    if kind is IssuedKind.PACK:
        since = "only the sheets that changed since version N: say which, or write them with --out"
        issued.add_argument("--changed-since", type=number, dest="since", metavar="N", help=since)
    with_json(issued)
    return deeds


def _with_states(deeds: Verbs) -> None:
    check = add_deed(deeds, "check", "Record that the chair has looked at the draft.", approval.check)
    check.add_argument("--by", type=written, required=True, metavar="NAME", help="who looked the minutes over")
    check.add_argument("--on", type=day, metavar="DATE", help="today without it")
    approve = add_deed(deeds, "approve", "Record that a later meeting approved them, for good.", approval.approve)
    amend = add_deed(deeds, "amend", "Record that a still later meeting corrected them, for good.", approval.amend)
    for deed in (approve, amend):
        deed.add_argument(
            "--at", type=written, required=True, metavar="M2", help="the later meeting, written as --meeting"
        )
        deed.add_argument("--correction", action="append", default=[], metavar="TEXT", help="in words alone")
        deed.add_argument(
            "--change", type=change, action="append", default=[], metavar="NUMBER=TEXT", help="what a minute is to say"
        )
        deed.add_argument("--proposer", default="", metavar="NAME", help="who proposed that they be agreed")
        deed.add_argument("--seconder", default="", metavar="NAME", help="who seconded it")
        deed.add_argument("--confidential", action="store_true", help="the minute that says so is confidential")
    sign = add_deed(deeds, "sign", "Record who signed them, once they are approved.", approval.sign)
    sign.add_argument("--on", type=day, required=True, metavar="DATE", help="the day of the signature")
    sign.add_argument("--by", type=written, required=True, metavar="NAME", help="who signed")
    for deed in (check, approve, amend, sign):
        with_json(deed)
    up_to = add_deed(
        deeds, "approve-up-to", "Approve them and all before, each by the next of its kind.", approval.approve_up_to
    )
    up_to.add_argument("--preview", action="store_true", help="say by which minutes, and change nothing")


def _check(verbs: Verbs) -> None:
    verb = add_verb(verbs, "check", "Look whether a file is whole; nothing is changed.", files.check)
    with_file(verb)
    with_json(verb)


def _backup(verbs: Verbs) -> None:
    verb = add_verb(verbs, "backup", "Copy a file and check the copy.", files.back_up)
    with_file(verb)
    verb.add_argument("target", type=Path, nargs="?", metavar="TARGET", help="else the folder Backups beside the file")


def _restore(verbs: Verbs) -> None:
    verb = add_verb(verbs, "restore", "Make a group's file from a backup, under a new name.", files.restore)
    with_file(verb, "backup")
    verb.add_argument("target", type=Path, metavar="TARGET", help="the new file; none is written over")


def _words(verbs: Verbs) -> None:
    about = "Print the group's words and their meanings, add or remove one, or check a meeting's spelling."
    verb = add_verb(verbs, "words", about, words.words)
    with_file(verb)
    deed = verb.add_mutually_exclusive_group()
    deed.add_argument("--add", type=written, metavar="WORD[=MEANING]", help="or change its meaning")
    deed.add_argument("--remove", type=written, metavar="WORD")
    deed.add_argument(
        "--check", type=written, metavar="M", help="print what a meeting's check would show; M as for a paper"
    )
    with_json(verb)
