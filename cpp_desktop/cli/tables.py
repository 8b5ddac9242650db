"""The verbs about lists: import, export, list."""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterable, Mapping

from cpp_desktop.cli.opening import opened, refuse_own_file
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import old_minutes, search, tables
from cpp_desktop.services.tables import Question, Result
from cpp_desktop.services.tables.outcome import numbered


def bring_in(options: Namespace) -> int:
    """Bring in a list; 1 where not one of its rows could be read."""
    chosen = dict(options.map)
    values = {(field, written): meant for field, written, meant in options.value}
    if old_minutes.are_documents(options.kind, options.source):
        return _bring_in_minutes(options, values)
    answers = {_row(written): values.pop((field, written)) for field, written in [*values] if field == "row"}
    if len(options.source) > 1:
        raise Refused(source="Bring in one list at a time; only old minutes can be several documents.")
    raw = tables.read_source(options.kind, options.source[0], sheet=options.sheet, columns=chosen)
    mapping = tables.guess_mapping(options.kind, raw.headings, chosen)
    with opened(options, read_only=options.preview) as office, Bar() as bar:
        bar(0, 2, "Working out what is new")
        join = options.join_repeated
        plan = tables.plan_import(office, options.kind, raw, mapping, values, answers, join=join)
        bar(1, 2, "Saving")
        result = plan.result if options.preview else tables.carry_out(office, plan)
    if options.json:
        put_json(result.as_json(joining=join))
    else:
        _tell(result)
        _tell_joined(result, joining=join, doubts=result.doubtful)
    return 0 if result.taken or not result.read else 1


def _row(written: str) -> int:
    """The row that an answer is about.

    Raises:
        Refused: it is no number.
    """
    if not written.isdecimal():
        raise Refused(value=f"“row:{written}” is not written as row:NUMBER.")
    return int(written)


def _tell_joined(result: Result, *, joining: bool, doubts: Iterable[Question]) -> None:
    """Say how many rows carry an earlier action forward, and what is doubtful about them."""
    if joining:
        put(f"{counted(result.joined, 'row', 'rows')} joined to the action that an earlier meeting raised.")
        for question in doubts:
            put(_doubt(question.as_json({})))
    elif result.joinable:
        rows = counted(result.joinable, "row seems", "rows seem")
        put(f"{rows} to carry forward an action of an earlier meeting. --join-repeated makes one action of them.")


def _doubt(told: Mapping[str, str]) -> str:
    answer = f"--value '{told['field']}:{told['written']}=…'"
    return f"Doubtful: {told['question']} Taken: {told['stands'] or 'nothing'}. Answer with {answer}"


def _bring_in_minutes(options: Namespace, values: dict[tuple[str, str], str]) -> int:
    """Bring in old minutes; 1 where not one document gave a meeting."""
    with opened(options, read_only=options.preview) as office, Bar() as bar:
        bar(0, 2, "Reading the minutes")
        proposal = old_minutes.read(office, options.source)
        answers = old_minutes.read_answers(office, proposal, values)
        bar(1, 2, "Saving")
        carry = old_minutes.preview if options.preview else old_minutes.bring_in
        results = carry(office, proposal, answers, join=options.join_repeated)
    told = old_minutes.as_json(proposal, results, answers)
    if options.json:
        put_json(told)
    else:
        for kind, result in results.items():
            put(f"{kind}:")
            _tell(result)
            if kind == "actions":
                _tell_joined(result, joining=options.join_repeated, doubts=())
        for kind in told.values():
            for doubt in kind["doubtful"]:
                put(_doubt(doubt))
        for name, why in proposal.unread:
            put(f"{name}: {why}")
    return 0 if results["meetings"].taken else 1


def _tell(result: Result) -> None:
    put(
        f"{result.read:,} read: {result.added:,} added, {result.changed:,} changed, "
        f"{result.unchanged:,} unchanged, {len(result.refused):,} refused."
    )
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in result.refused:
        alike[row.column, row.why].append(row.row)
    for (column, why), rows in alike.items():
        put(f"{numbered(rows)}{f', {column}' if column else ''}: {why}")
    _name("Not in the register, so kept as written", result.unmatched)
    _name("Columns not used", result.unused_columns)
    for remark in result.remarks:
        put(remark)


def _name(what: str, names: Iterable[str]) -> None:
    if names:
        put(f"{what}: {'; '.join(names)}")


def export(options: Namespace) -> int:
    """Write a list to a file."""
    with opened(options, read_only=True) as office:
        refuse_own_file(office, options.target)
        written = tables.export(office, options.kind, options.target, whole=options.whole)
    put(written.path)
    _tell_left_out(written.sentence)
    return 0


def find(options: Namespace) -> int:
    """Print what holds some words."""
    with opened(options, read_only=True) as office:
        found = search.find(office, options.words, whole=options.whole)
        snippets = search.snippets(office, options.words, found.hits)
    told = [
        {
            "kind": hit.kind.value,
            "id": hit.id,
            "title": hit.title,
            "snippet": "".join(piece for piece, _ in snippets.get(hit.id, ())) or hit.under,
        }
        for hit in found.hits
    ]
    if options.json:
        put_json(told)
    for hit in () if options.json else told:
        put(f"{hit['kind']}\t{hit['title']}\t{hit['snippet']}")
    if found.kept_back:
        _tell_left_out(f"Left out: {counted(found.kept_back, 'confidential record', 'confidential records')}.")
    return 0


def show(options: Namespace) -> int:
    """Print a list."""
    with opened(options, read_only=True) as office:
        listing = tables.list_rows(office, options.kind, on=options.on, whole=options.whole)
    if options.json:
        put_json(listing.rows)
    else:
        headings = tables.headings(options.kind)
        put("\t".join(headings))
        for row in listing.rows:
            put("\t".join(" ".join((row[heading] or "").split()) for heading in headings))
    _tell_left_out(listing.sentence)
    return 0


def _tell_left_out(sentence: str) -> None:
    if sentence:
        say(f"{sentence} With --whole nothing is left out.")
