"""A gentle check of the words of a case: the theme, not the story. It says what it sees and forbids nothing."""

from __future__ import annotations

from cpp_desktop.domain.language import said
from cpp_desktop.domain.names_in_text import Known, Standing
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.privacy_sweep import Finding, Kind, Passage, findings
from cpp_desktop.services.office import Office
from cpp_desktop.services.privacy_sweep import sweeper_of


class Private:
    """Everybody in the register, to find them in words."""

    def __init__(self, office: Office) -> None:
        with office.store.read() as snapshot:
            people = snapshot.all(Person, erased_on=None)
        group = office.group
        self._known = [
            Known(
                p.id, tuple(filter(None, (p.name, p.known_as))), Standing.DIED if p.died_on else Standing.NOT_A_MEMBER
            )
            for p in people
        ]
        self._own = (group.name, group.area, group.host, group.contact)

    def found(self, *texts: str) -> tuple[Finding, ...]:
        """Return what in some texts names somebody, or tells of them."""
        sweeper = sweeper_of(self._known, texts=texts, own=self._own)
        return findings((Passage("", str(at), text) for at, text in enumerate(texts)), sweeper)

    def warning(self, text: str) -> str:
        """Return a sentence on what would better be worded otherwise, or nothing."""
        for finding in self.found(text):
            if finding.kind is Kind.HEALTH:
                return finding.why
            if finding.kind in (Kind.NOT_A_MEMBER, Kind.HAS_DIED):
                return said("“{0}” is somebody’s name. Write the theme, not the story.").format(finding.words[0])
        return ""
