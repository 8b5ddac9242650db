"""Remarks in own words, looked over before they are kept: whoever they name or are about is pointed out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cpp_desktop.domain.group import Group, ParentBody
from cpp_desktop.domain.language import said
from cpp_desktop.domain.names_in_text import Known, Standing
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.privacy_sweep import Passage, findings
from cpp_desktop.services.office import Office
from cpp_desktop.services.privacy_sweep import sweeper_of


def looker(office: Office, texts: Iterable[str]) -> Callable[[str], tuple[str, ...]]:
    """Return what says of a remark, in a sentence each, what in it may tell who wrote it or is about somebody."""
    with office.store.read() as snapshot:
        group, bodies, people = snapshot.all(Group)[0], snapshot.all(ParentBody), snapshot.all(Person, erased_on=None)
    own = [group.name, group.area, group.host, group.data_controller, *(body.name for body in bodies)]
    known = [
        Known(p.id, tuple(filter(None, (p.name, p.known_as))), Standing.DIED if p.died_on else Standing.MEMBER)
        for p in people
    ]
    sweeper = sweeper_of(known, texts=list(texts), own=own)

    def look(text: str) -> tuple[str, ...]:
        found = [one.why for one in findings([Passage("", "text", text)], sweeper)]
        # On a sheet without a name a member's is as telling as anybody's.
        for mention in sweeper.names.mentions(text):
            if mention.known is not None and mention.known.standing is Standing.MEMBER:
                found.append(said("“{0}” is somebody in the register.").format(text[mention.start : mention.end]))
        return tuple(dict.fromkeys(found))

    return look
