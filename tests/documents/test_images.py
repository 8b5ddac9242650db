"""Pictures on pages: upright, no finer than they are printed, in the file once, never drawn from what is damaged."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image as Pillow

from cpp_desktop.documents import action_log
from cpp_desktop.documents.images import DPI, image, turned_upright
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.letterheads import HouseStyle
from tests.documents import samples
from tests.documents.reading import problems


def picture(kind="PNG", size=(600, 300), mode="RGB", turned=1):
    pixels = Pillow.effect_noise(size, 90).convert(mode)
    exif = Pillow.Exif()
    exif[0x0112] = turned
    out = BytesIO()
    pixels.save(out, kind, exif=exif)
    return out.getvalue()


KINDS = [("PNG", "RGBA"), ("PNG", "1"), ("JPEG", "CMYK"), ("GIF", "P"), ("TIFF", "L"), ("WEBP", "RGB")]


@pytest.mark.parametrize(("kind", "mode"), KINDS)
def test_every_kind_is_drawn_in_its_shape(kind, mode):
    drawn = image(picture(kind, mode=mode), 130, 44)
    assert (drawn.width, drawn.height) == (pytest.approx(88), pytest.approx(44))


def test_a_picture_stands_the_way_up_it_was_taken():
    drawn = image(picture("JPEG", turned=6), 130, 44)
    assert (drawn.width, drawn.height) == (pytest.approx(22), pytest.approx(44))


def test_a_picture_for_other_programs_is_turned_itself():
    with Pillow.open(BytesIO(turned_upright(picture("JPEG", turned=6)))) as turned:
        assert (turned.size, turned.getexif().get(0x0112)) == ((300, 600), None)
    for as_it_is in (picture("PNG"), picture("JPEG", turned=6)[:900], b""):
        assert turned_upright(as_it_is) == as_it_is


def test_a_picture_is_no_finer_than_it_is_printed_and_no_larger_than_it_is():
    drawn = image(picture("JPEG", size=(4000, 3000)), 144, 144)
    assert f"/Width {2 * DPI}/" in drawn.entries
    assert image(picture(size=(40, 20)), 500, 500).width == pytest.approx(30)


@pytest.mark.parametrize("content", [b"", b"GIF89a", picture("JPEG")[:900], b"%PDF-1.7", picture("PNG")[:300]])
def test_what_is_damaged_is_refused(content):
    with pytest.raises(Refused, match="damaged"):
        image(content, 100, 100)


@pytest.mark.parametrize("size", [12, 20])
def test_a_logo_stands_once_at_the_head_with_its_words(tmp_path, size):
    paper = samples.action_log()
    house = HouseStyle(logo=picture(), logo_told="Two rings", accent="#1F6B4F", foot="Vale of Trent, a charity")
    written = action_log.write(replace(paper, masthead=replace(paper.masthead, house=house)), tmp_path / "a.pdf", size)
    assert problems(written.path) == []
    with pikepdf.open(written.path) as file:
        first, *others = [list(page.get_images()) for page in file.pages]
    assert (len(first), [len(one) for one in others]) == (1, [0] * len(others))


def test_a_damaged_logo_stops_no_paper(tmp_path):
    paper = samples.action_log()
    masthead = replace(paper.masthead, house=HouseStyle(logo=b"no picture", logo_told="Two rings"))
    assert action_log.write(replace(paper, masthead=masthead), tmp_path / "a.pdf", 12).pages > 0
