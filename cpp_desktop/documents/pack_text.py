"""A pack as plain text: its cover, and part by part what it says; papers that are pages alone are named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cpp_desktop.documents import plain_text
from cpp_desktop.documents.meeting_parts import action, facts_of
from cpp_desktop.documents.pack_parts import Numbering, Part, SetOut
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.domain.issued_papers import Edition, PackPartKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackPaper, PackWritten
from cpp_desktop.domain.wording import day_month_year, long_date
from cpp_desktop.whole_file import put

_NO_NUMBERS = Numbering((), (), ())


def write(
    pack: PackPaper, target: Path, size: int, parts: Sequence[Part], set_out: SetOut, remarks: Sequence[str]
) -> PackWritten:
    """Write a pack's words, in the order of its pages.

    Raises:
        StorageTrouble: it cannot be saved there; a file that was there before is untouched.
    """
    papers = [_cover(pack, size, parts)]
    for part in parts:
        if part.digest:
            papers.append(_pages_alone(pack, size, part))
        elif part.kind is not PackPartKind.COVER:
            papers.append(set_out(part, _NO_NUMBERS))
    put(target, plain_text.written([(p.root, p.story, p.letters.missing) for p in papers], target))
    missing = frozenset(sign for paper in papers for sign in paper.letters.missing if not sign.isprintable())
    return PackWritten(path=target, pages=0, missing=missing, remarks=tuple(remarks), own=b"", parts=())


def _cover(pack: PackPaper, size: int, parts: Sequence[Part]) -> Paper:
    paper = Paper(pack.masthead, size, title=f"{pack.title}, {day_month_year(pack.meeting.date)}")
    paper.opening(pack.title)
    version = said("Version {0}").format(pack.version) if pack.version else said("Draft")
    paper.facts([*facts_of(pack.meeting, said("Meeting")), (said("Version"), f"{version}, {long_date(pack.made)}")])
    if pack.edition is Edition.CHAIR:
        paper.text(said("Chair’s copy: not for circulation."))
    paper.heading(2, said("Contents"))
    paper.bullets([part.title for part in parts if part.kind is not PackPartKind.COVER])
    if pack.reader and pack.own_actions:
        paper.heading(2, said("Your actions"))
        for line in pack.own_actions:
            action(paper, line)
    return paper


def _pages_alone(pack: PackPaper, size: int, part: Part) -> Paper:
    """Say of a paper that is a PDF of somebody else how to come by its words."""
    paper = Paper(pack.masthead, size, title=part.title)
    paper.heading(2, part.title)
    paper.text(said("Its %n page(s) are in the pack that is a PDF.", "", part.pages))
    if contact := pack.masthead.contact:
        before, after = said("Ask {0} for it in a form that you can read.").split("{0}")
        paper.text((before, *with_links(contact), after))
    return paper
