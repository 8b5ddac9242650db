"""The places that the terms of reference give, and which of them are empty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.people import Category, in_force
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.representation import Capacity, Place, fills
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from cpp_desktop.services.register_list import ListedPerson
from cpp_desktop.services.register_views import is_in_post

_ORDER = tuple(Category)
_AT_A_TIME = 250


@dataclass(frozen=True, slots=True)
class Filling:
    """A place and the members in post who are of those it asks for, by name. Each place is counted by itself."""

    place: Place
    members: tuple[ListedPerson, ...]

    @property
    def id(self) -> str:
        """The place's id."""
        return self.place.id

    @property
    def short(self) -> int:
        """How many more members are wanted."""
        return max(0, self.place.number - len(self.members))


def all_places(office: Office) -> list[Place]:
    """Return every place, those of a category first, in the order of categories, then by site and area."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(Place), key=_order)


def filling(office: Office, lines: Sequence[ListedPerson], day: date) -> Generator[None, None, list[Filling]]:
    """Return the places in force on a day, with who fills them, a little at a time; `lines` are that day's register."""
    places = [p for p in all_places(office) if in_force(p.first, p.last, day)]
    alike: dict[Capacity, list[ListedPerson]] = defaultdict(list)
    for at in range(0, len(lines) if places else 0, _AT_A_TIME):
        if at:
            yield
        for line in lines[at : at + _AT_A_TIME]:
            if is_in_post(line) and line.capacity:
                alike[line.capacity].append(line)
    found = []
    for place in places:
        members = [line for capacity, some in alike.items() if fills(capacity, place) for line in some]
        found.append(Filling(place, tuple(sorted(members, key=lambda line: plain(line.name)))))
    return found


def save_place(office: Office, place: Place) -> Place:
    """Add or change a place.

    Raises:
        Refused: when its rule says no.
    """
    return records.save(office, place)


def remove_place(office: Office, place: Place) -> None:
    """Take a place out that was entered by mistake; one that the terms no longer give gets a last day instead."""
    records.remove(office, place)


def _order(place: Place) -> tuple[int, str, str, str]:
    category = _ORDER.index(place.category) if place.category else len(_ORDER)
    return category, place.cancer_site.casefold(), place.area.casefold(), place.id
