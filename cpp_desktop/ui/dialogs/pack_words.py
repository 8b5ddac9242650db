"""What a secretary is told of a pack: the papers in it that have no pages, and what is new since it last went out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.pack_changes import change_words
from cpp_desktop.domain.packs import PackFile
from cpp_desktop.services import issued_packs, issued_papers
from cpp_desktop.services.issued_papers import IssuedVersion
from cpp_desktop.services.issuing import Prepared
from cpp_desktop.services.office import Office

_NAMED = 5
"""So many papers are told of one by one."""


def _tr(words: str, number: int = -1) -> str:
    return QCoreApplication.translate("PackWords", words, "", number)


def without_pages_words(prepared: Prepared) -> str:
    """Name the papers that have no pages, each with its reason, a line each."""
    found = prepared.without_pages
    if not found:
        return ""
    lines = [f"{_name(file)}: {file.trouble}" for file in found[:_NAMED]]
    more = [_tr("and %n more", len(found) - _NAMED)] if len(found) > _NAMED else []
    return "\n".join((_tr("%n paper(s) have no pages yet; a page says why:", len(found)), *lines, *more))


def news_words(prepared: Prepared) -> str:
    """Name the papers that the version before did not have; nothing for a first one."""
    found = prepared.new_papers
    if not found:
        return ""
    words = _tr("New since version {0}: {1}.").format(prepared.version - 1, _named(found))
    return f"{words} {_tr('Whoever has that version is told which sheets to print.')}"


def _name(file: PackFile) -> str:
    return _tr("Paper {0}, “{1}”").format(file.letter, file.title) if file.letter else f"“{file.title}”"


def _named(files: Sequence[PackFile]) -> str:
    told = [_name(file) for file in files[:_NAMED]]
    more = [_tr("and %n more", len(files) - _NAMED)] if len(files) > _NAMED else []
    return ", ".join((*told, *more))


def changes_told(office: Office, version: IssuedVersion) -> str:
    """Say which pages changed since the version before, in the smallest type size in which both went out."""
    sizes = issued_papers.sizes_since(office, version, version.number - 1)
    paper = next((paper for paper in version.papers if paper.size in sizes), None)
    if paper is None:
        return ""
    found = issued_packs.changed_since(office, paper, version.number - 1)
    words = " ".join(change_words(found.changes, version.number - 1))
    return words if len(version.sizes) == 1 else _tr("In {0} point: {1}").format(paper.size, words)
