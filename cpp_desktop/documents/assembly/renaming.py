"""The names that structure trees use: merged into one, and renamed in a paper where they mean something else there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import each_of, value_of
from cpp_desktop.documents.assembly.places import names_of

_STANDARD = frozenset(
    "/Document /Part /Art /Sect /Div /BlockQuote /Caption /TOC /TOCI /Index /NonStruct /Private /H /H1 /H2 /H3 /H4 /H5 "
    "/H6 /P /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot /Span /Quote /Note /Reference /BibEntry /Code "
    "/Link /Annot /Ruby /RB /RT /RP /Warichu /WT /WP /Figure /Formula /Form".split()
)


class Renaming:
    """What kinds of element, classes and identifiers mean in the tree `root` of a pack."""

    def __init__(self, pack: Pdf, root: Object) -> None:
        self._pack, self._root = pack, root
        self._roles = _entries(value_of(root, Name.RoleMap))
        self._classes = _entries(value_of(root, Name.ClassMap))
        self._ids = names_of(value_of(root, Name.IDTree))
        self._spaces = each_of(value_of(root, Name.Namespaces))

    def merge(self, source: Pdf, tree: Object, kids: Sequence[Object]) -> None:
        """Take in what names mean in a paper's `tree`, of which `kids` are in the pack already."""
        roles = {name: str(to) for name, to in _entries(value_of(tree, Name.RoleMap)).items() if isinstance(to, Name)}
        classes = _entries(value_of(tree, Name.ClassMap))
        ids = {key: element for key, element in names_of(value_of(tree, Name.IDTree)).items() if _is_copied(element)}
        new_roles = self._fresh(self._roles, [n for n, to in roles.items() if self._means_else(n, to)])
        new_classes = self._fresh(self._classes, [name for name in classes if name in self._classes])
        new_ids = self._fresh_ids(ids) if ids.keys() & self._ids.keys() else {}
        for name, to in roles.items():
            self._roles[new_roles.get(name, name)] = Name(new_roles.get(to, to))
        for name, value in classes.items():
            self._classes[new_classes.get(name, name)] = self._copied(source, value)
        for key, element in ids.items():
            self._ids[new_ids.get(key, key)] = self._copied(source, element)
        self._spaces += [self._copied(source, space) for space in each_of(value_of(tree, Name.Namespaces))]
        if new_roles or new_classes or new_ids:
            values = [self._classes[new_classes.get(name, name)] for name in classes]
            _rename(kids, values, new_roles, new_classes, new_ids)

    def _means_else(self, name: str, to: str) -> bool:
        return name in _STANDARD or str(self._roles.get(name, to)) != to

    def _fresh(self, known: Mapping[str, object], names: Sequence[str]) -> dict[str, str]:
        return {name: next(n for at in count(2) if (n := f"{name}_{at}") not in known) for name in names}

    def _fresh_ids(self, ids: Mapping[bytes, object]) -> dict[bytes, bytes]:
        prefix = next(p for at in count(2) if not any((p := b"%d-" % at) + key in self._ids for key in ids))
        return {key: prefix + key for key in ids}

    def _copied(self, source: Pdf, value: object) -> object:
        if not isinstance(value, Object):
            return value
        return self._pack.copy_foreign(value if value.is_indirect else source.make_indirect(value))

    def write(self) -> None:
        """Write what names mean into the tree."""
        if self._roles:
            self._root.RoleMap = Dictionary(self._roles)
        if self._classes:
            self._root.ClassMap = Dictionary(self._classes)
        if self._ids:
            names = [part for key in sorted(self._ids) for part in (String(key), self._ids[key])]
            self._root.IDTree = self._pack.make_indirect(Dictionary(Names=Array(names)))
        if self._spaces:
            self._root.Namespaces = Array(self._spaces)


def _rename(
    kids: Sequence[Object],
    classes: Sequence[object],
    roles: Mapping[str, str],
    new_classes: Mapping[str, str],
    ids: Mapping[bytes, bytes],
) -> None:
    """Rename kinds, classes and identifiers in elements and all that is beneath them."""
    done: set[tuple[int, int]] = set()

    def name(value: object, new: Mapping[str, str]) -> object:
        return Name(new[str(value)]) if isinstance(value, Name) and str(value) in new else value

    def key(value: object) -> object:
        return String(ids[bytes(value)]) if isinstance(value, String) and bytes(value) in ids else value

    def headers(attributes: object) -> None:
        for holder in each_of(attributes):
            if isinstance(holder, Dictionary) and isinstance(value_of(holder, Name.Headers), Array):
                if not holder.is_indirect or holder.objgen not in done:
                    _set(holder, Name.Headers, key)
                done.add(holder.objgen)

    for element in _beneath(kids):
        _set(element, Name.S, lambda value: name(value, roles))
        _set(element, Name.C, lambda value: name(value, new_classes))
        _set(element, Name.ID, key)
        headers(value_of(element, Name.A))
    for value in classes:
        headers(value)


def _set(holder: Object, entry: Name, new: Callable[[object], object]) -> None:
    value = holder.get(entry)
    if isinstance(value, Array):
        holder[entry] = Array([new(part) for part in value])
    elif value is not None:
        holder[entry] = new(value)


def _beneath(kids: Sequence[Object]) -> Iterator[Object]:
    """Yield elements and all elements beneath them, each once."""
    waiting: list[object] = list(kids)
    seen: set[tuple[int, int]] = set()
    while waiting:
        element = waiting.pop()
        if isinstance(element, Dictionary) and Name.S in element and element.objgen not in seen:
            seen.add(element.objgen)
            yield element
            waiting += each_of(value_of(element, Name.K))


def _entries(value: object) -> dict[str, object]:
    return {key: value[key] for key in sorted(value.keys())} if isinstance(value, Dictionary) else {}


def _is_copied(element: object) -> bool:
    return isinstance(element, Dictionary) and element.is_indirect
