"""What is drawn on an inserted page: its content, the looks of its annotations, and its stamp."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from cpp_desktop.documents.assembly.entries import free_name, value_of
from cpp_desktop.documents.assembly.foreign import BROKEN
from cpp_desktop.documents.assembly.leaves import Leaf

_BODY, _STAMP = "/CPPBody", "/CPPStamp"
_FOOTER = b"/Artifact<</Type/Pagination/Subtype/Footer>>BDC q %s cm %s Do Q EMC\n"


class Wardrobe:
    """Dresses the pages of one paper, in its own file, before they are put into a pack."""

    def __init__(self, source: Pdf) -> None:
        self._source = source
        self._made: dict[bytes, Stream] = {}
        self._bodies: set[tuple[int, int]] = set()

    def as_it_is(self, leaf: Leaf, contents_told: int, is_told: Callable[[int], bool]) -> list[tuple[int, int]]:
        """Dress a tagged page: its content stays as it stands, between operators that keep its state.

        `contents_told` pieces of it are in the tags; looks whose annotation is told there, as `is_told` says, become
        further ones. Return each one's number in the parent tree with that of its content.
        """
        told: list[tuple[int, int]] = []
        after = [b"\nQ\n"]
        for look in leaf.looks:
            if look.parent is not None and is_told(look.parent):
                told.append((look.parent, contents_told + len(told)))
                after.append(b"/Span<</MCID %d>>BDC\n%sEMC\n" % (told[-1][1], look.drawn))
            else:
                after.append(b"/Artifact BMC\n%sEMC\n" % look.drawn)
        self._write(leaf, [b"q\n", *_streams(leaf.page), b"".join(after)])
        return told

    def as_figure(self, leaf: Leaf) -> None:
        """Dress an untagged page: all of it is one piece of content, numbered 0, drawn as a form.

        A form cannot disturb what is drawn behind it, however its operators are out of balance.
        """
        body = self._body(leaf)
        looks = b"".join(look.drawn for look in leaf.looks)
        if body is None:
            self._write(leaf, [b"/Figure<</MCID 0>>BDC q\n", *_streams(leaf.page), b"\nQ\n" + looks + b"EMC\n"])
        else:
            self._write(leaf, [b"/Figure<</MCID 0>>BDC q %s Do Q\n%sEMC\n" % (_BODY.encode(), looks)], body)

    def _body(self, leaf: Leaf) -> Stream | None:
        """Return a page's content as a form, or None if it cannot be made one."""
        streams = _streams(leaf.page)
        if len(streams) == 1 and streams[0].objgen not in self._bodies:
            body = streams[0]
        else:
            try:
                body = self._source.make_stream(b"\n".join(stream.read_bytes() for stream in streams))
            except BROKEN:
                return None
        self._bodies.add(body.objgen)
        body.Type, body.Subtype = Name.XObject, Name.Form
        body.BBox, body.Resources = leaf.page.MediaBox, leaf.page.Resources
        return body

    def _write(self, leaf: Leaf, contents: list[bytes | Stream], body: Stream | None = None) -> None:
        resources = leaf.page.Resources.copy()
        drawn = value_of(resources, Name.XObject)
        forms = drawn.copy() if isinstance(drawn, Dictionary) else Dictionary()
        for look in leaf.looks:
            if look.form is not None:
                forms[look.name] = look.form
        if body is not None:
            forms[_BODY] = body
        leaf.stamp_name = name = free_name(forms, _STAMP)
        resources.XObject = forms
        leaf.page.Resources = resources
        footer = _FOOTER % (leaf.sight.from_points.encode(), name.encode())
        if isinstance(contents[-1], bytes):
            contents[-1] += footer
        leaf.page.Contents = Array([self._stream(part) if isinstance(part, bytes) else part for part in contents])

    def _stream(self, operators: bytes) -> Stream:
        """Return a stream, the same for the same operators."""
        if operators not in self._made:
            self._made[operators] = self._source.make_stream(operators)
        return self._made[operators]


def _streams(page: Object) -> list[Stream]:
    contents = value_of(page, Name.Contents)
    listed = list(contents) if isinstance(contents, Array) else [contents]
    return [stream for stream in listed if isinstance(stream, Stream)]
