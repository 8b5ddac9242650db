"""The meeting pack: one ordered, numbered book of what is written here and the papers of others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents import (
    action_log,
    agenda,
    assembly,
    chairs_copy,
    confidential_annex,
    minutes,
    pack_cover,
    pack_divider,
    pack_text,
)
from cpp_desktop.documents.pack_layout import Earlier, Look, PackLayout
from cpp_desktop.documents.pack_papers import PackPapers
from cpp_desktop.documents.pack_parts import Numbering, Part, SetOut, parts_of
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import LARGE_FROM
from cpp_desktop.domain.issued_papers import Edition, PackPartKind
from cpp_desktop.domain.language import said
from cpp_desktop.domain.packs import PackPaper, PackWritten
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.plain_text import is_text
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.whole_file import put


def write(pack: PackPaper, target: Path, size: int = 12, progress: Progress | None = None) -> PackWritten:
    """Write a pack as PDF, or its words where it is to be plain text.

    A paper that cannot be read never stops it: a page says why, and a remark.

    Raises:
        StorageTrouble: it cannot be saved there; a file that was there before is untouched.
    """
    pack = _for_its_edition(pack)
    papers = PackPapers(file for item in pack.items for file in item.papers)
    parts, set_out = parts_of(pack, papers.pages), _setter(pack, size, papers)
    if is_text(target):
        return pack_text.write(pack, target, size, parts, set_out, papers.remarks)
    earlier = Earlier(parts=pack.before, version=max(0, pack.version - 1))
    layout = PackLayout(parts, set_out, _look(pack, size), earlier, duplex=pack.duplex)
    own, drawn = layout.settle(progress), layout.parts
    put(target, assembly.put_together(own, drawn, papers.files))
    return PackWritten(
        path=target,
        pages=sum(len(part.labels) for part in drawn),
        missing=frozenset(layout.missing),
        remarks=tuple(papers.remarks),
        own=own,
        parts=drawn,
    )


def _for_its_edition(pack: PackPaper) -> PackPaper:
    """Leave out of a pack that goes out whatever is for the chair alone, should it be there."""
    if pack.edition is Edition.CHAIR:
        return pack
    lines = tuple(replace(line, note="") for line in pack.agenda.items if not line.confidential)
    items = tuple(replace(item, note="") for item in pack.items if not item.confidential)
    return replace(pack, agenda=replace(pack.agenda, chair=None, items=lines), annex=None, items=items)


def _look(pack: PackPaper, size: int) -> Look:
    day = short_date(pack.made) if size >= LARGE_FROM else day_month_year(pack.made)
    stamp = assembly.Stamp(
        foot=_foot(pack, day),
        counted=said("Page {0}"),
        untagged=said("{0}, page {1}: this page has no text that can be read out."),
        size=size,
    )
    if pack.edition is not Edition.CHAIR:
        return Look(stamp=stamp)
    # The short form: beside the names of parts the long one would be a sentence that nobody hears.
    return Look(stamp=stamp, states=chairs_copy.states(SIZES[-1]), instead_of=chairs_copy.states(size))


def _foot(pack: PackPaper, day: str) -> str:
    if pack.edition is Edition.CHAIR:
        return said("Chair’s copy, {0}").format(day)
    return (
        said("Pack version {0}, {1}").format(pack.version, day) if pack.version else said("Draft pack, {0}").format(day)
    )


def _setter(pack: PackPaper, size: int, papers: PackPapers) -> SetOut:
    def set_out(part: Part, numbering: Numbering) -> Paper:
        match part.kind:
            case PackPartKind.COVER:
                return pack_cover.set_out(pack, size, numbering)
            case PackPartKind.AGENDA:
                return agenda.set_out(pack.agenda, size)
            case PackPartKind.MINUTES if pack.minutes:
                return minutes.set_out(pack.minutes, size)
            case PackPartKind.ACTION_LOG if pack.action_log:
                return action_log.set_out(pack.action_log, size)
            case PackPartKind.ANNEX if pack.annex:
                return confidential_annex.set_out(pack.annex, size)
            case PackPartKind.DIVIDER:
                return pack_divider.set_out(pack, size, part, numbering)
        return papers.set_out(pack, size, part)

    return set_out
