"""Documents of an office made into pages: by LibreOffice where it is, stopped in time, and nothing left behind."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pikepdf
import pytest

from cpp_desktop.domain.errors import Cancelled, Refused
from cpp_desktop.exchange import office_pages
from tests.exchange import stand_ins
from tests.exchange.evidence_samples import zipped


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2]
    except FileNotFoundError:
        return False


def ends(pid: int) -> bool:
    """Say whether a process that was killed is gone, which the system sees to in its own time."""
    end = time.monotonic() + 60
    while is_running(pid) and time.monotonic() < end:
        time.sleep(0.01)
    return not is_running(pid)


def test_pages_are_made_and_nothing_is_left_behind(monkeypatch, tmp_path):
    stand_ins.put_in_place(monkeypatch, tmp_path, stand_ins.WRITES)
    room = tmp_path / "room"
    room.mkdir()
    assert b"made of paper.docx" in office_pages.made_from(b"a document", ".docx", room)
    assert not list(room.iterdir())


def test_without_the_program_a_pdf_is_asked_for(monkeypatch, tmp_path):
    stand_ins.take_away(monkeypatch, tmp_path)
    with pytest.raises(Refused, match=r"Save it as a PDF and attach that; LibreOffice is not on this computer\."):
        office_pages.made_from(b"a document", ".docx", tmp_path)


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        (stand_ins.FAILS, "could not make pages"),
        (stand_ins.NO_PDF, "could not make pages"),
        (stand_ins.LINKS, "could not make pages"),
        (stand_ins.FLOODS, "larger than 64 MB|could not make pages"),
    ],
)
def test_what_is_no_paper_is_refused(monkeypatch, tmp_path, deed, why):
    stand_ins.put_in_place(monkeypatch, tmp_path, deed)
    room = tmp_path / "room"
    room.mkdir()
    with pytest.raises(Refused, match=why):
        office_pages.made_from(b"a document", ".docx", room)
    assert not list(room.iterdir())


def test_one_that_hangs_is_ended_with_all_that_it_started(monkeypatch, tmp_path):
    home = stand_ins.put_in_place(monkeypatch, tmp_path, stand_ins.HANGS)
    with pytest.raises(Refused, match="longer than 3 seconds"):
        office_pages.made_from(b"a document", ".docx", tmp_path, seconds=3)
    assert ends(int((home / "child").read_text()))


def test_stop_ends_it_at_once(monkeypatch, tmp_path):
    home = stand_ins.put_in_place(monkeypatch, tmp_path, stand_ins.HANGS)

    def stop(_done: int, _total: int, _label: str) -> None:
        if (home / "child").exists() and (home / "child").read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        office_pages.made_from(b"a document", ".docx", tmp_path, stop, seconds=60)
    assert ends(int((home / "child").read_text()))


def linking(*links: str) -> bytes:
    """A text that shows pictures which lie elsewhere, and takes in another text."""
    spaces = " ".join(
        f'xmlns:{name.rpartition(":")[2]}="urn:oasis:names:tc:opendocument:xmlns:{name.partition(":")[0]}:1.0"'
        for name in ("office", "text", "drawing:draw", "svg-compatible:svg")
    )
    shown = "".join(
        '<text:p><draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="5cm">'
        f'<draw:image xlink:href="{link}" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame></text:p>'
        for link in links[1:]
    )
    source = f'<text:section-source xlink:href="{links[0]}"/>'
    taken_in = f'<text:section text:name="one">{source}<text:p>own</text:p></text:section>'
    body = f"<office:body><office:text><text:p>Seen</text:p>{taken_in}{shown}</office:text></office:body>"
    kind = "application/vnd.oasis.opendocument.text"
    content = (
        f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink">{body}</office:document-content>'
    )
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/" '
        f'm:media-type="{kind}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
    )
    parts = {"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest}
    return zipped({name: text.encode() for name, text in parts.items()})


@pytest.mark.skipif(office_pages.program() is None, reason="LibreOffice is not on this computer")
def test_the_real_one_makes_tagged_pages_and_takes_nothing_in_from_elsewhere(tmp_path):
    from PIL import Image

    Image.new("RGB", (90, 90), "red").save(tmp_path / "private.png")
    (tmp_path / "private.txt").write_text("Somebody else’s words")
    links = [(tmp_path / name).as_uri() for name in ("private.txt", "private.png")]
    with pikepdf.open(io.BytesIO(office_pages.made_from(linking(*links), ".odt", tmp_path))) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked
        assert not pdf.pages[0].get_images()
