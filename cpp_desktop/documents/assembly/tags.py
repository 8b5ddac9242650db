"""The tags of a stranger's PDF: whether they hold, and whether it claims to be accessible."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from cpp_desktop.documents.assembly.entries import each_of, value_of
from cpp_desktop.documents.assembly.foreign import BROKEN, Paper
from cpp_desktop.documents.assembly.leaves import Leaf

_PARENT = re.compile(rb"/P (\d+) \d+ R")
_KIDS = re.compile(rb"/K (?:(\d+) \d+ R|\[([^\]]*)\])")
_KID = re.compile(rb"(?<!/Pg )(?<!/Obj )(?<!/Stm )\b(\d+) \d+ R")
_CLAIM = re.compile(rb"pdfuaid:part\s*(?:>|=\s*[\"'])\s*1\b")
_STATE = frozenset((b"q", b"Q"))
_MOST_NUMBERS = 500_000


@dataclass(slots=True)
class Tags:
    """A structure tree: its top elements, and whose each page's content and each annotation is, by number.

    `claims` that the paper says of itself that it meets PDF/UA-1, and nothing speaks against it.
    """

    root: Object
    kids: list[Object]
    parents: dict[int, Object]
    claims: bool


def tags_of(paper: Paper, leaves: list[Leaf]) -> Tags | None:
    """Return the tags of a paper, or None if it has none or they are broken."""
    try:
        return _tags(paper, leaves)
    except BROKEN:
        return None


def _tags(paper: Paper, leaves: list[Leaf]) -> Tags | None:
    catalogue = paper.pdf.Root
    root, mark = value_of(catalogue, Name.StructTreeRoot), value_of(catalogue, Name.MarkInfo)
    if not isinstance(root, Dictionary) or not isinstance(mark, Dictionary) or mark.get_bool(Name.Marked) is not True:
        return None
    parents = numbers_of(value_of(root, Name.ParentTree))
    kids: list[Object] = [kid for kid in each_of(value_of(root, Name.K)) if isinstance(kid, Dictionary)]
    tagged = [number for leaf in leaves if (number := page_number(leaf, parents)) is not None]
    if not tagged or len(set(tagged)) < len(tagged):
        return None
    if not kids or any(kid.objgen[0] not in paper.elements for kid in kids):
        return None
    if not _is_a_tree(paper.elements, root.objgen[0]):
        return None
    told = {element.objgen[0] for number in tagged for element in parents[number] if element is not None}
    if not told <= paper.elements.keys() or not all(_keeps_its_state(leaf.page) for leaf in leaves):
        return None
    return Tags(
        root=root,
        kids=kids,
        parents=parents,
        claims=len(tagged) == len(leaves) and mark.get_bool(Name.Suspects) is not True and _claims(paper, leaves),
    )


def page_number(leaf: Leaf, parents: dict[int, Object]) -> int | None:
    """Return the number under which a page stands in the parent tree, or None."""
    number = leaf.page.get_int(Name.StructParents)
    return number if number is not None and isinstance(parents.get(number), Array) else None


def numbers_of(tree: object) -> dict[int, Object]:
    """Read a tree of numbers that may be nested, or go in a circle."""
    found: dict[int, Object] = {}
    waiting, seen = [tree], set()
    while waiting and len(found) < _MOST_NUMBERS:
        node = waiting.pop()
        if not isinstance(node, Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        numbers = each_of(value_of(node, Name.Nums))
        for number, value in zip(numbers[::2], numbers[1::2], strict=False):
            if type(number) is int and isinstance(value, Dictionary | Array):
                found[number] = value
        waiting += each_of(value_of(node, Name.Kids))
    return found


def _is_a_tree(elements: dict[int, bytes], root: int) -> bool:
    """Whether every element says the same parent as the one that holds it, and none is its own ancestor."""
    parents = {number: int(found[1]) for number, text in elements.items() if (found := _PARENT.search(text))}
    for number, text in elements.items():
        found = _KIDS.search(text)
        if found is None:
            continue
        kids = [found[1]] if found[1] else _KID.findall(found[2])
        if any(parents.get(int(kid), number) != number for kid in kids):
            return False
    sound = {root}
    for number in parents:
        path: dict[int, None] = {}
        while number not in sound:
            if number in path or number not in parents:
                return False
            path[number] = None
            number = parents[number]
        sound.update(path)
    return True


def _claims(paper: Paper, leaves: list[Leaf]) -> bool:
    described = value_of(paper.pdf.Root, Name.Metadata)
    if not isinstance(described, Stream) or not paper.language or paper.repaired or paper.lacks_fonts:
        return False
    return not any(leaf.looks for leaf in leaves) and bool(_CLAIM.search(described.read_bytes()))


def _keeps_its_state(page: Object) -> bool:
    """Whether a page's content ends in the state that it began in, so that what is drawn behind it is not moved."""
    content = value_of(page, Name.Contents)
    if content is None:
        return True
    streams = each_of(content)
    data = b"\n".join(stream.read_bytes() for stream in streams if isinstance(stream, Stream))
    words = data.split()
    saved = [word == b"q" for word in words if word in _STATE]
    marked = data.count(b"BDC") + data.count(b"BMC") == data.count(b"EMC")
    if _never_below(saved) and marked and words.count(b"BT") == words.count(b"ET"):
        return True
    told = [str(part.operator) for part in pikepdf.parse_content_stream(page, "q Q BT ET BMC BDC EMC")]
    return all(
        _never_below([word in opening for word in told if word in (*opening, closing)])
        for opening, closing in ((("q",), "Q"), (("BT",), "ET"), (("BMC", "BDC"), "EMC"))
    )


def _never_below(opens: list[bool]) -> bool:
    """Whether whatever is opened is closed again, and nothing else is."""
    depth = 0
    for is_open in opens:
        depth += 1 if is_open else -1
        if depth < 0:
            return False
    return depth == 0
