"""The verbs agenda, pack and minutes: a paper of one meeting is issued, and read back as it went out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.pack_changes import PackChanges, change_words
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import issued_papers, issuing, mail_drafts
from cpp_desktop.services.issued_packs import changed_since
from cpp_desktop.services.issued_papers import IssuedVersion
from cpp_desktop.services.issuing import Issued
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting
from cpp_desktop.whole_file import made_folder


def issue(options: Namespace) -> int:
    """Issue a paper as it is to everybody who is to have it; with --out, write it and the e-mails there."""
    with opened(options, read_only=False) as office, Bar() as bar:
        meeting = find_meeting(office, options.meeting)
        prepared = issuing.prepare(office, options.kind, meeting.id, duplex=getattr(options, "duplex", False))
        with _empty_folder(options.out, "Nothing was issued."):
            done = issuing.issue(office, prepared, progress=bar)
            try:
                files = _save(office, done, options.out) if options.out else []
            except StorageTrouble as trouble:
                raise StorageTrouble(
                    f"The {options.kind.value} went out, but not all of it was written. {trouble}"
                ) from trouble
    if options.json:
        put_json(_as_json(done, files))
    else:
        people = counted(len(done.recipients), "person", "people")
        put(f"Version {prepared.version} of the {options.kind.value} is issued to {people}.")
        for path in files:
            put(path)
    for file in prepared.without_pages:
        say(f"Paper {file.letter}, {file.title}, has no pages: {file.trouble}")
    for one in prepared.unreachable:
        say(f"{one.name} cannot be reached: no e-mail address or address is recorded.")
    for one in done.recipients:
        if one.is_made_by_hand:
            say(f"To be made by hand for {one.name}: {one.information_format.value}.")
    if done.missing:
        codes = sorted(f"U+{ord(character):04X}" for character in done.missing)
        say(f"No font has these characters, so their codes are printed: {', '.join(codes)}")
    return 0


def issued(options: Namespace) -> int:
    """Say what was issued; with --out, write one version's papers there as they went out."""
    with opened(options, read_only=True) as office:
        meeting = find_meeting(office, options.meeting)
        versions = [v for v in issued_papers.history(office, meeting.id) if v.kind is options.kind]
        wanted = [v for v in versions if options.version in (None, v.number)]
        if not wanted:
            which = f"version {options.version}" if options.version else "version"
            raise Refused(version=f"No {which} of the {options.kind.value} was issued.")
        if options.kind is IssuedKind.PACK and options.since:
            return _changed(office, wanted[0], options)
        if options.out:
            return _write(office, wanted[0], options)
    if options.json:
        put_json([_version_as_json(one) for one in wanted])
        return 0
    for one in wanted:
        copies = counted(len(one.copies), "copy", "copies")
        put(f"Version {one.number}\t{one.issued}\t{one.state.value if one.state else ''}\t{copies}")
    return 0


def _write(office: Office, version: IssuedVersion, options: Namespace) -> int:
    """Write a version's papers as they went out."""
    with _empty_folder(options.out, "Nothing was written."):
        files = mail_drafts.save_papers(office, version, options.out)
    if options.json:
        put_json([_version_as_json(version) | {"files": [str(path) for path in files]}])
        return 0
    for path in files:
        put(path)
    return 0


def _changed(office: Office, version: IssuedVersion, options: Namespace) -> int:
    """Say which sheets of a pack changed since an earlier version, and write them where --out is given."""
    _, sizes = issued_papers.opened_sheets(office, version, options.since)
    papers = [paper for paper in version.papers if paper.size in sizes]
    found = {paper.size: changed_since(office, paper, options.since).changes for paper in papers}
    with _empty_folder(options.out, "Nothing was written."):
        files = mail_drafts.save_changed(office, version, options.since, options.out) if options.out else []
    if options.json:
        put_json([_changes_as_json(size, changes) for size, changes in found.items()])
        return 0
    for size, changes in found.items():
        put(f"{size} point\t{' '.join(change_words(changes, options.since))}")
    for path in files:
        put(path)
    return 0


def _changes_as_json(size: int, found: PackChanges) -> dict[str, Any]:
    return {"size": size, "new": list(found.new), "changed": list(found.changed), "gone": list(found.gone)}


@contextmanager
def _empty_folder(folder: Path | None, otherwise: str) -> Iterator[None]:
    """Make sure of an empty folder, if one is asked for; where nothing comes into it, it is not left behind.

    `otherwise` says what was not done.
    """
    with ExitStack() as stack:
        if folder is not None:
            try:
                stack.enter_context(made_folder(folder))
                full = any(folder.iterdir())
            except OSError:
                raise Refused(out=f"“{folder}” cannot be made or is no folder. {otherwise}") from None
            if full:
                raise Refused(out=f"“{folder}” is not empty, and nothing in it is replaced. {otherwise}")
        yield


def _version_as_json(one: IssuedVersion) -> dict[str, Any]:
    return {
        "version": one.number,
        "issued": one.issued.isoformat(),
        "state": one.state.value if one.state else None,
        "removed": one.is_removed,
        "papers": [_paper_as_json(paper) for paper in one.papers],
        "copies": [
            {
                "name": copy.name,
                "size": copy.size,
                "format": copy.circulation.information_format.value,
                "delivery": copy.circulation.delivery.value if copy.circulation.delivery else None,
                "sent": copy.circulation.sent.isoformat() if copy.circulation.sent else None,
            }
            for copy in one.copies
        ],
    }


def _paper_as_json(paper: IssuedPaper) -> dict[str, Any]:
    return {"size": paper.size, "pages": paper.pages, "sha256": paper.whole or paper.digest}


def _save(office: Office, done: Issued, folder: Path) -> list[Path]:
    """Write what was issued: the papers, then an e-mail for each copy that waits to go by e-mail."""
    prepared = done.prepared
    version = issued_papers.version(office, prepared.meeting.id, prepared.kind, prepared.version)
    files = mail_drafts.save_papers(office, version, folder)
    return files + (
        mail_drafts.save(mail_drafts.drafts(office, version), folder) if mail_drafts.mailed(version) else []
    )


def _as_json(done: Issued, files: list[Path]) -> dict[str, Any]:
    prepared = done.prepared
    return {
        "version": prepared.version,
        "state": prepared.state.value if prepared.state else None,
        "papers": [_paper_as_json(paper) for paper in done.papers],
        "copies": [
            {
                "name": one.name,
                "because": one.because.value,
                "size": one.size,
                "format": one.information_format.value,
                "delivery": one.way.value if one.way else None,
            }
            for one in done.recipients
        ],
        "unreachable": [one.name for one in prepared.unreachable],
        "without_pages": [
            {"letter": file.letter, "title": file.title, "why": file.trouble} for file in prepared.without_pages
        ],
        "files": [str(path) for path in files],
    }
