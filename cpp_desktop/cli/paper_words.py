"""The words of the verbs about papers: paper and return."""

from __future__ import annotations

import argparse

from cpp_desktop.cli import annual_return, papers
from cpp_desktop.cli.argument_types import day, ending, number, reason, text_of_section, written
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.asked import Addressees
from cpp_desktop.domain.label_sheets import SHEETS
from cpp_desktop.domain.language import LANGUAGES
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.services.papers import PAPER_KINDS


def add_paper(verbs: Verbs) -> None:
    """Add the verb that makes a paper, with all that may be asked of one."""
    verb = add_verb(verbs, "paper", "Make a paper.", papers.paper)
    with_file(verb)
    verb.add_argument("kind", choices=PAPER_KINDS, metavar="KIND", help=", ".join(PAPER_KINDS))
    verb.add_argument(
        "--meeting",
        type=written,
        metavar="M",
        help="its date, DATE/TYPE where a day has two, next, last, or approved: the last whose minutes are",
    )
    verb.add_argument(
        "--person", type=written, metavar="NAME", help="whom it is for, or for them alone; a name, e-mail or id"
    )
    verb.add_argument("--case", type=written, metavar="REFERENCE", help="which influence case, by its reference")
    verb.add_argument("--from", type=day, dest="first", metavar="DATE", help="the first day; else the group's year")
    verb.add_argument("--to", type=day, dest="last", metavar="DATE", help="the last day, included")
    verb.add_argument("--public", action="store_true", default=None, help="the edition for everybody: it names nobody")
    verb.add_argument("--blank", action="store_true", default=None, help="a claim form to fill in by hand")
    verb.add_argument("--fillable", action="store_true", default=None, help="a sheet to fill in on a screen")
    verb.add_argument("--duplex", action="store_true", default=None, help="a pack for both sides of each sheet")
    verb.add_argument("--size", type=number, choices=SIZES, help="type size in points, 12 or the reader's; 18 is large")
    _with_labels(verb)
    verb.add_argument("--language", choices=sorted(LANGUAGES), default="en", help="of its fixed words; cy is begun")
    verb.add_argument(
        "--out",
        type=ending("pdf", "docx", "txt"),
        required=True,
        metavar="TARGET.pdf",
        help=".docx of agenda, minutes and action log for Word, .txt for plain text, which screen readers read well, "
        "and .brl.txt for text to make Braille from",
    )
    with_json(verb)


def _with_labels(verb: argparse.ArgumentParser) -> None:
    labels = verb.add_argument_group("labels and badges")
    labels.add_argument(
        "--for",
        dest="addressees",
        choices=[one.value for one in Addressees],
        metavar="WHO",
        help="labels for post: those who take their papers by post (as it is without this), or everyone in post",
    )
    labels.add_argument(
        "--sheet",
        metavar="SHEET",
        help=f"{', '.join(SHEETS)}, or any in mm as WIDTHxHEIGHT:COLUMNSxROWS[:LEFTxTOP[:ACROSSxDOWN]]: the labels' "
        "size and number, the margins, and the way from one to the next",
    )
    labels.add_argument(
        "--start", type=number, metavar="N", help="the first free label of a used sheet, by rows from 1"
    )
    labels.add_argument("--offset-x", type=float, metavar="MM", help="move everything right (- for left)")
    labels.add_argument("--offset-y", type=float, metavar="MM", help="move everything down (- for up)")


def add_return(verbs: Verbs) -> None:
    """Add the verb that draws up the annual return and signs it off."""
    verb = add_verb(verbs, "return", "Draw up the annual return, or sign it off.", annual_return.annual_return)
    with_file(verb)
    verb.add_argument("--from", type=day, required=True, dest="first", metavar="DATE", help="the first day")
    verb.add_argument("--to", type=day, required=True, dest="last", metavar="DATE", help="the last day, included")
    kinds = "the file: .pdf, which is also the data, .json, .csv or .xlsx; without it the figures are printed"
    verb.add_argument("--out", type=ending("pdf", "json", "csv", "xlsx"), metavar="TARGET", help=kinds)
    verb.add_argument("--sign-off", action="store_true", help="freeze it as a numbered revision, signed by the group")
    verb.add_argument(
        "--disclosure",
        choices=sorted(annual_return.DISCLOSURES),
        help="what was agreed with the network on small numbers; it is remembered, and unanswered they are suppressed",
    )
    verb.add_argument(
        "--override",
        type=reason,
        action="append",
        metavar="CHECK=REASON",
        help="why a check that fails does not stand in the way, or all=REASON; it goes out with the return",
    )
    verb.add_argument(
        "--text",
        type=text_of_section,
        action="append",
        metavar="SECTION=TEXT",
        help="what the group says itself, as statement=… or next_year=…; an empty text takes it out",
    )
    verb.add_argument("--missing", action="store_true", help="say what is missing, and the minutes that it takes")
    differs = "say what would be counted or said otherwise today than in the last revision, or N"
    verb.add_argument("--differences", action="store_true", help=differs)
    verb.add_argument("--revision", type=number, metavar="N", help="one that was signed off, as it left")
    verb.add_argument("--sign", choices=sorted(annual_return.SIGNERS), help="record who signed the last revision, or N")
    verb.add_argument("--on", type=day, metavar="DATE", help="the day of the signature")
    verb.add_argument("--by", type=written, metavar="NAME", help="who signed")
    verb.add_argument(
        "--adopted", type=written, metavar="M:NUMBER", help="record the minute that adopted it: meeting and number"
    )
    with_json(verb)
