"""Which files may be kept as evidence, and what is left out of photographs."""

from __future__ import annotations

import io
import os
import stat
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import KINDS, MOST_BYTES, media_type_of
from cpp_desktop.exchange import evidence_documents
from cpp_desktop.exchange.evidence_file import looked_through, read
from tests.exchange import evidence_samples as samples

KEPT = {
    "letter.pdf": samples.pdf(),
    "Stall.JPG": samples.jpeg(),
    "stall.png": samples.png(),
    "stall.webp": samples.webp(),
    "stall.heic": samples.heic(),
    "stall.gif": samples.gif(),
    "scan.tiff": samples.tiff(),
    "leaflet.docx": samples.docx(),
    "leaflet.odt": samples.odt(),
    "leaflet.doc": samples.old_word(),
    "leaflet.rtf": b"{\\rtf1 Leaflet}",
    "notes.txt": "Cyfarfod da iawn, ŵ".encode(),
    "MZ said.txt": b"MZ thanked the trust.",
    "counts.csv": b"\xef\xbb\xbfday,count\n1,2\n",
    "wide.txt": "Notes".encode("utf-16"),
    "answer.eml": samples.message({"leaflet.pdf": samples.pdf(), "stall.jpg": samples.jpeg()}),
}
A_PROGRAMME, MACROS = "programme", "macros"
REFUSED = [
    ("run.exe", b"MZ\x90\0", A_PROGRAMME),
    ("letter.pdf.exe", samples.pdf(), A_PROGRAMME),
    ("letter\u202efdp.exe", samples.pdf(), A_PROGRAMME),
    ("letter.exe. .", samples.pdf(), A_PROGRAMME),
    ("letter.pdf", b"MZ\x90\0\3", A_PROGRAMME),
    ("letter.pdf", b"\x7fELF\2", A_PROGRAMME),
    ("letter.pdf", b"\xcf\xfa\xed\xfe", A_PROGRAMME),
    ("letter.pdf", b"L\0\0\0\x01\x14\x02\0", A_PROGRAMME),
    ("notes.txt", b"#!/bin/sh\necho", A_PROGRAMME),
    *((f"x.{ending}", b"x", A_PROGRAMME) for ending in "bat cmd js vbs ps1 lnk scr jar msi desktop app html".split()),
    ("list.xlsm", samples.docx(), MACROS),
    ("leaflet.docx", samples.docx({"word/vbaProject.bin": b"x"}), MACROS),
    ("leaflet.docx", samples.docx(types=b"application/vnd.ms-word.document.macroEnabled.main+xml"), MACROS),
    ("leaflet.odt", samples.odt({"Basic/Standard/Module1.xml": b"x"}), MACROS),
    ("leaflet.doc", samples.old_word("_VBA_PROJECT"), MACROS),
    ("leaflet.doc", samples.old_word("\x01Ole10Native"), A_PROGRAMME),
    ("leaflet.docx", samples.docx({"word/oleObject1.bin": samples.old_word("\x01Ole10Native")}), A_PROGRAMME),
    ("leaflet.rtf", b"{\\rtf1{\\object{\\*\\objdata 0105}}}", A_PROGRAMME),
    ("letter.pdf", samples.pdf(b"<</S /Launch /F (x)>>"), "start another program"),
    ("answer.eml", samples.message({"x.scr": b"x"}), A_PROGRAMME),
    ("answer.eml", samples.message({"leaflet.pdf": b"MZ\0"}), "carries “leaflet.pdf”"),
    ("answer.eml", b"Only words", "no e-mail"),
    ("files.zip", samples.docx(), "Unpack it"),
    ("leaflet.docx", b"Rar!\x1a", "Unpack it"),
    ("leaflet.docx", samples.docx()[:-30], "damaged"),
    ("leaflet.docx", samples.zipped({"word/other.xml": b""}), "not what its name says"),
    ("leaflet.xlsx", samples.docx(), "not what its name says"),
    ("leaflet.ods", samples.odt(), "not what its name says"),
    ("leaflet.doc", samples.jpeg(), "not what its name says"),
    ("leaflet.docx", samples.old_word("EncryptedPackage"), "password"),
    ("letter.pdf", samples.jpeg(), "not what its name says"),
    ("notes.txt", b"a\0b", "not what its name says"),
    ("list.dat", b"x", "Files of this kind"),
    ("list", b"x", "Files of this kind"),
    ("stall.png", samples.png()[:40], "damaged"),
    ("stall.png", samples.png((20_000, 20_000)), "400 million points"),
    ("stall.heic", samples.heic((20_000, 20_000)), "400 million points"),
    ("notes.txt", b"", "nothing in this file"),
]  # fmt: skip


def kept(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return read(path)


@pytest.mark.parametrize("name", KEPT)
def test_what_members_send_is_kept(tmp_path, name):
    found = kept(tmp_path, name, KEPT[name])
    assert found.name == name
    assert found.media_type == KINDS[os.path.splitext(name)[1].lower()]  # noqa: PTH122
    assert samples.PLACE not in found.content or name == "answer.eml"


@pytest.mark.parametrize(("name", "content", "why"), REFUSED)
def test_what_runs_swells_or_lies_is_refused_with_the_reason(tmp_path, name, content, why):
    with pytest.raises(Refused, match=why) as refused:
        kept(tmp_path, name, content)
    assert set(refused.value.problems) == {"file"}


def test_a_document_that_swells_is_refused(tmp_path, monkeypatch):
    bomb = samples.docx({"word/media/a.xml": bytes(40 * 1024 * 1024)})
    with pytest.raises(Refused, match="swell"):
        kept(tmp_path, "bomb.docx", bomb)
    monkeypatch.setattr(evidence_documents, "MOST_PARTS", 9)
    with pytest.raises(Refused, match="swell"):
        kept(tmp_path, "many.docx", samples.docx({f"word/{n}.xml": b"" for n in range(9)}))


def test_a_document_that_lies_about_its_size_is_refused(tmp_path):
    honest = samples.docx({"word/media/a.xml": bytes(100_000)})
    lying = honest.replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(Refused, match="damaged"):
        kept(tmp_path, "liar.docx", lying)


def test_two_gigabytes_are_refused_before_anything_is_read(tmp_path):
    path = tmp_path / "film.pdf"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    began = time.process_time()
    with pytest.raises(Refused, match="larger than 25 MB"):
        read(path)
    assert time.process_time() - began < 0.05


def test_the_largest_file_is_kept_and_one_byte_more_is_not(tmp_path):
    whole = samples.pdf().ljust(MOST_BYTES, b" ")
    assert len(kept(tmp_path, "large.pdf", whole).content) == MOST_BYTES
    with pytest.raises(Refused, match="larger"):
        kept(tmp_path, "larger.pdf", whole + b" ")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_nothing_waits_for_a_pipe_or_reads_a_device_and_a_link_is_followed_to_a_file_only(tmp_path):
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "whole.pdf").write_bytes(samples.pdf())
    for name, target in (("zero", "/dev/zero"), ("lost", "nowhere"), ("round", tmp_path / "round.pdf")):
        (tmp_path / f"{name}.pdf").symlink_to(target)
    (tmp_path / "link.pdf").symlink_to(tmp_path / "whole.pdf")
    for name, why in (
        ("pipe", "no file"),
        ("folder", "folder"),
        ("zero", "no file"),
        ("lost", "no such"),
        ("round", "cannot"),
    ):
        with pytest.raises(Refused, match=why):
            read(tmp_path / f"{name}.pdf")
    assert read(tmp_path / "link.pdf").content == samples.pdf()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may read everything")
def test_what_may_not_be_read_says_so(tmp_path):
    (tmp_path / "letter.pdf").write_bytes(samples.pdf())
    (tmp_path / "letter.pdf").chmod(stat.S_IWUSR)
    with pytest.raises(Refused, match="cannot be read"):
        read(tmp_path / "letter.pdf")


@pytest.mark.parametrize("name", ["Stall.JPG", "stall.png", "stall.webp", "stall.gif", "scan.tiff"])
def test_a_photograph_is_the_same_to_the_point_without_its_notes(tmp_path, name):
    before, after = (Image.open(io.BytesIO(data)) for data in (KEPT[name], kept(tmp_path, name, KEPT[name]).content))
    assert ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox() is None
    assert name in ("stall.gif", "stall.png") or 0x010F in before.getexif()
    assert not {0x010F, 0x8825, 0x8769} & set(after.getexif())
    assert not after.getexif().get_ifd(0x8825)


def test_a_photograph_stays_the_right_way_up(tmp_path):
    found = Image.open(io.BytesIO(kept(tmp_path, "side.jpg", samples.jpeg(turned=6)).content))
    assert dict(found.getexif()) == {0x0112: 6}


def test_of_a_telephones_picture_only_the_notes_change(tmp_path):
    before, after = samples.heic(), kept(tmp_path, "stall.heic", samples.heic()).content
    assert len(after) == len(before)
    assert after[: before.index(samples.PLACE) - 10] == before[: before.index(samples.PLACE) - 10]


@given(st.sampled_from(sorted(KEPT)), st.integers(0, 5000), st.binary(max_size=6))
def test_whatever_is_broken_in_a_file_it_is_kept_or_refused(name, at, patch):
    whole = KEPT[name]
    at %= len(whole)
    broken = whole[:at] + patch + whole[at + len(patch) :]
    with suppress(Refused):
        assert looked_through(name, media_type_of(name), broken).content
