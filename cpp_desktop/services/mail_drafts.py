"""E-mails to those who receive a paper: made offline with the paper attached, saved where she chooses, sent later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from cpp_desktop.domain.action_slips import SlipAction
from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.circulation import BY_HAND, can_be_mailed
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.mail_drafts import MailDraft
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.pack_changes import change_words
from cpp_desktop.domain.people import Delivery, Membership, Person
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.wording import clock, day_month_year, long_date
from cpp_desktop.services import circulation
from cpp_desktop.services.action_slips import Owed, owed
from cpp_desktop.services.issued_packs import changed_since
from cpp_desktop.services.issued_papers import Copy, IssuedVersion, changed_sheets, content, opened_sheets
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.register import Register


def mailed(version: IssuedVersion) -> list[Copy]:
    """Return the copies of a version that wait to go by e-mail."""
    return [copy for copy in version.copies if copy.is_waiting and _is_mailed(copy)]


def _is_mailed(copy: Copy) -> bool:
    one = copy.circulation
    by_hand = one.information_format in BY_HAND
    return (
        one.delivery is Delivery.EMAIL and not by_hand and copy.person is not None and can_be_mailed(copy.person.email)
    )


def drafts(office: Office, version: IssuedVersion, *, one_to_all: bool = False) -> list[MailDraft]:
    """Return an e-mail for each copy that waits to go by e-mail, or (`one_to_all`) one a size for all, in blind copy.

    Raises:
        Refused: nothing waits to go by e-mail, or the paper was removed because somebody in it was erased.
        StorageTrouble: the paper kept is damaged.
    """
    copies = mailed(version)
    if not copies:
        raise Refused(copies="No copy of it waits to go by e-mail.")
    letter = _Letter(office, version)
    if not one_to_all:
        return [letter.to_one(copy) for copy in copies]
    alike = sorted({(copy.size, letter.had(copy)) for copy in copies})
    return [letter.to_all([c for c in copies if (c.size, letter.had(c)) == one]) for one in alike]


def save(made: Sequence[MailDraft], folder: Path, progress: Progress = silent) -> list[Path]:
    """Write drafts into a folder, each under a name of its own, and return where.

    Raises:
        Refused: `folder`, where there is such a file already.
        StorageTrouble: they cannot be written there.
    """
    from cpp_desktop.exchange import mail_drafts

    names: list[str] = []
    for draft in made:
        names.append(mail_drafts.unique_name(draft.file_name, names))
    old = [name for name in names if (folder / name).exists()]
    if old:
        raise Refused(folder=f"There is a file “{old[0]}” in that folder already. Choose an empty folder.")
    for done, (draft, name) in enumerate(zip(made, names, strict=True)):
        progress(done, len(made), "Writing the e-mails")
        mail_drafts.write(draft, folder / name)
    return [folder / name for name in names]


def save_one(draft: MailDraft, target: Path) -> None:
    """Write one draft to a file.

    Raises:
        StorageTrouble: it cannot be written there.
    """
    from cpp_desktop.exchange import mail_drafts

    mail_drafts.write(draft, target)


def save_papers(office: Office, version: IssuedVersion, folder: Path) -> list[Path]:
    """Write the files of a version into a folder as they went out, and return where.

    Raises:
        Refused: `folder`, where there is such a file already; or the paper was removed.
        StorageTrouble: they cannot be written there, or what is kept is damaged.
    """
    files = {file_name(version, paper.size): content(office, paper) for paper in version.papers}
    return _put(files, folder)


def save_changed(office: Office, version: IssuedVersion, since: int, folder: Path) -> list[Path]:
    """Write the sheets of a pack that changed since an earlier version into a folder, and return where.

    Raises:
        Refused: `folder`, where there is such a file already; or that version did not go out before this one.
        StorageTrouble: they cannot be written there, or what is kept is damaged.
    """
    _, sizes = opened_sheets(office, version, since)
    papers = [paper for paper in version.papers if paper.size in sizes]
    files = {sheets_name(version, paper.size, since): changed_sheets(office, paper, since) for paper in papers}
    return _put(files, folder)


def _put(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    from cpp_desktop import whole_file

    old = [name for name in files if (folder / name).exists()]
    if old:
        raise Refused(folder=f"There is a file “{old[0]}” in that folder already. Choose an empty folder.")
    for name, data in files.items():
        whole_file.put(folder / name, data)
    return [folder / name for name in files]


def file_name(version: IssuedVersion, size: int) -> str:
    """Return what a file of a version is called."""
    words = said("{0} {1}, version {2}, {3} point")
    return f"{words.format(_paper(version.kind), version.meeting.date.isoformat(), version.number, size)}.pdf"


def sheets_name(version: IssuedVersion, size: int, since: int) -> str:
    """Return what the file is called that holds only the sheets changed since an earlier version."""
    words = said("{0} {1}, version {2}, sheets changed since version {3}, {4} point")
    told = words.format(_paper(version.kind), version.meeting.date.isoformat(), version.number, since, size)
    return f"{told}.pdf"


_PAPERS = {IssuedKind.AGENDA: marked("Agenda"), IssuedKind.PACK: marked("Pack"), IssuedKind.MINUTES: marked("Minutes")}


def _paper(kind: IssuedKind) -> str:
    return said(_PAPERS[kind])


class _Letter:
    """What the e-mails about one version say."""

    def __init__(self, office: Office, version: IssuedVersion) -> None:
        self._office, self._version, self._head = office, version, masthead(office)
        self._files: dict[int, bytes] = {}
        self._changed: dict[tuple[int, int], bytes] = {}
        self._page = meeting_page(office, version.meeting.id)
        with office.store.read() as snapshot:
            self._register = Register(snapshot.all(Person, erased_on=None), snapshot.all(Membership))

    def to_one(self, copy: Copy) -> MailDraft:
        """Write to one person, with their own actions."""
        assert copy.person is not None, "only people of the register have an address"
        greeting = said("Dear {0},").format(copy.person.known_as or copy.person.name)
        text = self._text(greeting, copy, self._own_actions(copy.person))
        to = ((copy.person.name, copy.person.email),)
        return self._draft(f"{self._title()} – {copy.person.name}.eml", to, text, [copy])

    def to_all(self, copies: Sequence[Copy]) -> MailDraft:
        """Write to all whose copies are alike; nobody sees who else receives it."""
        to = tuple((copy.name, copy.person.email) for copy in copies if copy.person)
        had = self.had(copies[0])
        words = said("{0} – to all, {1} point, sheets since version {2}") if had else said("{0} – to all, {1} point")
        name = words.format(self._title(), copies[0].size, had)
        return self._draft(f"{name}.eml", to, self._text(said("Dear all,"), copies[0], ()), copies, hidden=True)

    def had(self, copy: Copy) -> int:
        """Return the version of a pack that somebody has, whose changed sheets go with the whole; 0 for none."""
        return copy.had if self._version.kind is IssuedKind.PACK else 0

    def _draft(
        self, name: str, to: tuple[tuple[str, str], ...], text: str, copies: Sequence[Copy], *, hidden: bool = False
    ) -> MailDraft:
        size, had = copies[0].size, self.had(copies[0])
        sheets = ((sheets_name(self._version, size, had), self._sheets(size, had)),) if had else ()
        return MailDraft(
            name, to, hidden, f"{self._head.group_name}: {self._title()}", text, file_name(self._version, size),
            self._whole(size), size, tuple(copy.id for copy in copies), sheets,
        )  # fmt: skip

    def _paper_in(self, size: int) -> IssuedPaper:
        return next(paper for paper in self._version.papers if paper.size == size)

    def _whole(self, size: int) -> bytes:
        if size not in self._files:
            self._files[size] = content(self._office, self._paper_in(size))
        return self._files[size]

    def _sheets(self, size: int, had: int) -> bytes:
        if (size, had) not in self._changed:
            self._changed[size, had] = changed_sheets(self._office, self._paper_in(size), had)
        return self._changed[size, had]

    def _title(self) -> str:
        words = said("{0}, {1}").format(_paper(self._version.kind), day_month_year(self._version.meeting.date))
        return said("Draft: {0}").format(words) if self._is_draft() else words

    def _is_draft(self) -> bool:
        return self._version.kind is IssuedKind.MINUTES and self._version.state not in AGREED

    def _own_actions(self, person: Person) -> Sequence[Action | SlipAction]:
        """Return somebody's actions that the paper tells of: those of the meeting, or in a pack all that are open."""
        kind, told = self._version.kind, self._version.papers[0].said
        if kind is IssuedKind.AGENDA or self._page is None:
            return ()
        own: list[Action | SlipAction] = []
        if kind is IssuedKind.MINUTES:
            own += circulation.own_actions(self._page, person.id, self._register)
        else:
            own += [a for o in self._owed if o.id == person.id and not o.recipient.resting for a in o.slip.actions]
        return [action for action in own if action.text in told]

    @cached_property
    def _owed(self) -> list[Owed]:
        return owed(self._office)

    def _text(self, greeting: str, copy: Copy, actions: Sequence[Action | SlipAction]) -> str:
        is_pack = self._version.kind is IssuedKind.PACK
        taken_on = said("What you have taken on:") if is_pack else said("What you took on at the meeting:")
        parts = [greeting, self._about(), self._news(copy), _listed(taken_on, actions), self._other_formats()]
        return "\n\n".join([*filter(None, parts), self._head.group_name]) + "\n"

    def _news(self, copy: Copy) -> str:
        """Say to whoever has an earlier version what to print, and where it goes."""
        had = self.had(copy)
        if not had:
            return ""
        found = changed_since(self._office, self._paper_in(copy.size), had)
        words = said("To print only what has changed, take the second file: its cover and the changed sheets.")
        return " ".join((*change_words(found.changes, had), words))

    def _about(self) -> str:
        where = _when_and_where(self._version.meeting)
        if self._version.kind is not IssuedKind.MINUTES:
            words = said("The agenda of our meeting is attached.\n\n{0}")
            if self._version.kind is IssuedKind.PACK:
                words = said("The pack for our meeting is attached.\n\n{0}")
            contact = self._head.contact
            ask = said("If you cannot come, please tell {0}.").format(contact) if contact else ""
            return "\n\n".join(filter(None, (words.format(where), ask)))
        if not self._is_draft():
            return said("The minutes of our meeting are attached.\n\n{0}").format(where)
        words = said("The draft minutes of our meeting are attached.\n\n{0}").format(where)
        ask = said("They stand as a draft until a later meeting approves them. If something is wrong, please say so.")
        return f"{words}\n\n{ask}"

    def _other_formats(self) -> str:
        words = said("This paper comes in large print, easy read, audio and Braille too.")
        return f"{words} {said('Ask {0}.').format(self._head.contact)}" if self._head.contact else words


def _when_and_where(meeting: Meeting) -> str:
    times = clock(meeting.start) if meeting.start else ""
    if meeting.start and meeting.end:
        times = said("{0} to {1}").format(clock(meeting.start), clock(meeting.end))
    day = ", ".join(filter(None, (long_date(meeting.date), times)))
    where = meeting.venue.strip()
    return "\n".join(filter(None, (day, where)))


def _listed(heading: str, actions: Sequence[Action | SlipAction]) -> str:
    if not actions:
        return ""
    lines = [heading]
    for action in actions:
        due = said(" (by {0})").format(long_date(action.due)) if action.due else ""
        lines.append(f"- {' '.join(action.text.split())}{due}")
    return "\n".join(lines)
