"""The verb about one person: person FILE NAME, and what is recorded of them."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.subject_access import SubjectAccess
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services import deaths, erasure, people, subject_access
from cpp_desktop.services.which_person import find_person


def died(options: Namespace) -> int:
    """Record that somebody has died: from now on nothing that is made names them."""
    with opened(options, read_only=False) as office:
        person = deaths.record_death(office, find_person(office, options.name).id, options.on)
        follows = deaths.what_follows(office, person.id)
    put(f"It is recorded that {person.name} died on {day_month_year(options.on)}.")
    if follows is not None and follows.waiting:
        put(f"{counted(len(follows.waiting), 'action waits', 'actions wait')} to be reassigned.")
    return 0


def rest(options: Namespace) -> int:
    """Record that a member rests; no reason is asked."""
    with opened(options, read_only=False) as office:
        person = find_person(office, options.name)
        spell = people.rest(office, person.id, options.first, options.last)
    until = f" to {day_month_year(spell.last)}" if spell.last else ""
    put(f"{person.name} rests from {day_month_year(spell.first)}{until}.")
    return 0


def access(options: Namespace) -> int:
    """Write everything held about a person: a copy to check, one to hand over, and the same as data."""
    with opened(options, read_only=True) as office:
        found = subject_access.everything_about(office, find_person(office, options.name).id, options.asked)
        leave = [_one_named(found, name) for name in options.leave]
        papers = subject_access.save(found, options.out, leave, size=options.size, replace_old=True)
    for name in subject_access.FILES:
        put(options.out / name)
    say(f"To be answered by {day_month_year(found.answer_by)}. {_others_named(len(found.others))}")
    codes = sorted({f"U+{ord(character):04X}" for paper in papers for character in paper.missing})
    if codes:
        say(f"No font has these characters, so their codes are printed: {', '.join(codes)}")
    return 0


def _one_named(found: SubjectAccess, name: str) -> str:
    meant = [other.id for other in found.others if other.name.casefold() == " ".join(name.split()).casefold()]
    if len(meant) != 1:
        how_many = "More than one person" if meant else "Nobody"
        raise Refused(leave=f"{how_many} called “{name}” is named in it.")
    return meant[0]


def _others_named(count: int) -> str:
    if not count:
        return "Nobody else was found in it; read it before you give it."
    others = counted(count, "other person or body is", "other people or bodies are")
    return f"{others} named in it: read {subject_access.TO_CHECK} before you give the others."


def erase(options: Namespace) -> int:
    """Erase a person for ever, with every mention that can mean nobody else; `--whole` takes the doubtful ones too."""
    with opened(options, read_only=not options.yes) as office, Bar() as bar:
        person = find_person(office, options.name)
        lines = erasure.mentions(office, person.id)
        papers = [i for line in erasure.issued_papers(office, person.id) for i in line.paper_ids]
        unread = erasure.unread_files(office)
        keep = {} if options.whole else erasure.usually_kept(lines)
        if not options.yes:
            going = counted(len(lines) - len(keep), "mention", "mentions")
            raise Refused(
                yes=f"Erasing cannot be undone. It empties the record of {person.name} and takes out {going} in texts"
                f"{_doubtful(len(keep), 'would stay')}. {_papers_named(len(papers))}"
                "Nothing has been changed; say --yes to do it."
            )
        done = erasure.erase(office, person.id, keep, bar, papers=papers if options.papers else ())
    records, gone = counted(done.records, "record", "records"), counted(done.removed, "mention", "mentions")
    put(f"Erased: {records} emptied, {gone} taken out of texts{_doubtful(done.kept, 'stay')}.")
    if papers:
        files = counted(len(papers), "file", "files")
        they, stay = ("it", "stays") if len(papers) == 1 else ("they", "stay")
        put(f"{files} of issued papers {f'removed; it is known that {they} went out' if done.papers else stay}.")
    if unread:
        files = counted(unread, "attached file", "attached files")
        them = "it" if unread == 1 else "them"
        say(f"{files} under agenda items cannot be searched (PDF, pictures, sheets): look through {them} yourself.")
    put(f"The copy made just before is deleted on {day_month_year(done.delete_on)}: {done.copy.name}")
    if not done.tidied:
        say("Old pages of the file could not be overwritten now; that is done when it is next opened.")
    return 0


def _papers_named(count: int) -> str:
    if not count:
        return ""
    stay, them = ("stays", "it") if count == 1 else ("stay", "them")
    files = counted(count, "file", "files")
    return f"{files} of issued papers may name the person and {stay}; --papers removes {them}. "


def _doubtful(kept: int, verb: str) -> str:
    if not kept:
        return ""
    return f"; {counted(kept, 'more', 'more')} that may mean somebody else {verb} (--whole takes them out too)"
