"""The deeds of the verb network about what returns come to: summary and export."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.argument_types import ending, number
from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.network.sums import Between, By, Combined, Summary
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.services.network import combining, exporting, publishing, report

_REPORT = (".pdf", ".txt")


def add_combining(deeds: Verbs) -> None:
    """Add the deeds."""
    summary = add_deed(deeds, "summary", "Combine the returns of a range of days.", combine)
    with_period(summary)
    parts = [by.value for by in By if by.value]
    summary.add_argument("--by", choices=parts, default="", help="into which parts the sums are divided")
    summary.add_argument("--all", action="store_true", help="count returns too that are not accepted")
    summary.add_argument("--public", action="store_true", help="hide what would tell of a few people of one group")
    told = summary.add_mutually_exclusive_group()
    told.add_argument("--json", action="store_true", help="print the sums as JSON")
    endings = ending("csv", "xlsx", "json", "pdf", "txt")
    told.add_argument("--out", type=endings, metavar="FILE", help=".csv, .xlsx, .json, or the report as .pdf or .txt")
    summary.add_argument("--size", type=number, choices=SIZES, default=12, help="type size of the report in points")
    export = add_deed(deeds, "export", "Write all standing returns as one table.", export_all)
    export.add_argument("target", type=ending("csv", "xlsx"), metavar="TARGET", help="the file: .csv or .xlsx")


def combine(options: Namespace) -> int:
    """Print sums, or write them as a file; what they stand on is always said."""
    if options.out and options.out.suffix.lower() in _REPORT:
        return _write_report(options)
    with opened(options, read_only=not options.public) as network:
        accepted_only = not options.all
        found = combining.summary(network, options.first, options.last, by=By(options.by), accepted_only=accepted_only)
        if options.public:
            found, _ = publishing.for_publication(network, found)
    if options.json:
        put_json(combining.as_json(found))
        return 0
    if options.out:
        exporting.write_summary(found, options.out)
        put(options.out)
    else:
        for part in (found.whole, *found.parts):
            _print(part)
    say(_standing(found))
    return 0


def _write_report(options: Namespace) -> int:
    with opened(options, read_only=not options.public) as network, Bar() as bar:
        paper = report.report(
            network,
            options.first,
            options.last,
            by=By(options.by),
            accepted_only=not options.all,
            public=options.public,
        )
        report.write_report(paper, options.out, options.size, bar)
    put(options.out)
    say(_standing(paper.summary))
    return 0


def export_all(options: Namespace) -> int:
    """Write all standing returns as one table."""
    with opened(options, read_only=True) as network:
        exporting.export(network, options.target)
    put(options.target)
    return 0


def _standing(found: Summary) -> str:
    coverage = found.whole.coverage
    missing = f" Not in it: {', '.join(coverage.missing)}." if coverage.missing else ""
    return f"This {coverage.sentence}.{missing}"


def _print(part: Combined) -> None:
    for total in part.totals.values():
        place = f"{total.code}.{total.cell}" if total.cell else total.code
        value = total.value
        if isinstance(value, Between):
            most = "" if value.at_most is None else f" at most {value.at_most:,}"
            words = f"at least {value.at_least:,}{most}"
        else:
            words = value_words(value, total.unit)
        on = f"{total.groups} of {part.coverage.groups}"
        put("\t".join(filter(None, (part.label, place, words, on))))
