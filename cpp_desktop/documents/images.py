"""Pictures from files on a page: turned the way up they were taken, and no finer than they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING
from warnings import catch_warnings

from cpp_desktop.documents.pdf_file import Raw, deflate
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

DPI = 200
"""Points to the inch, at most: what a printer shows."""

_QUALITY, _FINE = 85, 95
_ORIENTATION = 0x0112
_FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "WEBP")
_MOST_POINTS, _MOST_BYTES = 120_000_000, 140_000_000
"""So many points may a picture have, and so much memory may one take that cannot be read smaller, as a JPEG can."""
_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2}
_IN_COLOUR = 4
"""Bytes for a point, by the mode of a picture."""
_LIGHT = 100_000
"""A picture that packs into so many bytes as it is, like most logos, is not packed as a photograph."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture ready for a page: `width` and `height` in points of the page, its bytes with their PDF entries."""

    width: float
    height: float
    entries: str
    data: bytes

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it downwards from (x, top); one that stands on several pages is in the file once."""
        name = canvas.picture(Raw(_object(self)), sha256(self.data).hexdigest())
        canvas.write(f"q {self.width:.2f} 0 0 {self.height:.2f} {x:.2f} {top - self.height:.2f} cm /{name} Do Q")


def image(content: bytes, width: float, height: float) -> Image:
    """Return the picture in a file's bytes, in its own size at most and no larger than `width` by `height` points.

    Raises:
        Refused: `file`, when it is damaged, or none that can be shown here.
    """
    pixels = _upright(content, width, height)
    across, down = pixels.size
    scale = min(width / across, height / down, 72 / 96)
    shown = across * scale, down * scale
    finest = tuple(max(1, round(length / 72 * DPI)) for length in shown)
    if across > finest[0]:
        pixels = pixels.resize((finest[0], finest[1]))
    colours = "Gray" if pixels.mode == "L" else "RGB"
    entries = f"/Width {pixels.width}/Height {pixels.height}/BitsPerComponent 8/ColorSpace/Device{colours}"
    if len(exact := deflate(pixels.tobytes())) <= _LIGHT:
        return Image(*shown, f"{entries}/Filter/FlateDecode", exact)
    packed = BytesIO()
    pixels.save(packed, "JPEG", quality=_QUALITY)
    return Image(*shown, f"{entries}/Filter/DCTDecode", packed.getvalue())


def turned_upright(content: bytes) -> bytes:
    """Return a picture's file with its points turned as its camera noted, for programs that heed no such note.

    One that stands upright, or is damaged, is returned as it is.
    """
    from PIL import Image as Pillow
    from PIL import ImageOps

    try:
        with catch_warnings(action="ignore"), Pillow.open(BytesIO(content), formats=_FORMATS) as opened:
            if opened.getexif().get(_ORIENTATION, 1) == 1 or _is_too_large(opened):
                return content
            saved = BytesIO()
            ImageOps.exif_transpose(opened).save(saved, opened.format, quality=_FINE)
            return saved.getvalue()
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError):
        return content


def _upright(content: bytes, width: float, height: float) -> Pixels:
    """Decode a picture in grey or colour, on white where it lets through, in the size that is needed at least."""
    from PIL import Image as Pillow
    from PIL import ImageOps, UnidentifiedImageError

    Pillow.MAX_IMAGE_PIXELS = None  # how many there are is asked below, before any of them is unpacked
    longest = round(max(width, height) / 72 * DPI)
    try:
        with catch_warnings(action="ignore"), Pillow.open(BytesIO(content), formats=_FORMATS) as opened:
            if _is_too_large(opened):
                raise Refused(file=said("This picture has more points than a laptop can show. Save it smaller."))
            opened.draft("RGB", (longest, longest))  # a JPEG is read no larger than is needed
            turned = ImageOps.exif_transpose(_lighter(opened, longest))
            if turned.mode in ("1", "L", "I;16", "I"):
                return turned.convert("L")
            clear = turned.convert("RGBA")
    except Refused:
        raise
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Pillow.DecompressionBombError):
        why = said("This picture is damaged. Open it, save it again under a new name and attach that.")
        raise Refused(file=why) from None
    white = Pillow.new("RGB", clear.size, "#FFFFFF")
    white.paste(clear, mask=clear.getchannel("A"))
    return white


def _is_too_large(opened: Pixels) -> bool:
    points = opened.width * opened.height
    weight = _BYTES.get(opened.mode, _IN_COLOUR) * (2 if opened.format == "WEBP" else 1)  # that is held twice
    return points > _MOST_POINTS or (opened.format != "JPEG" and points * weight > _MOST_BYTES)


def _lighter(opened: Pixels, longest: int) -> Pixels:
    """Return a picture of twice the points that are needed, at most: whatever is done to it is done to few."""
    from PIL.Image import Resampling

    less = 2 * longest / max(opened.size)
    if less >= 1:
        return opened
    pixels = opened.convert("L") if opened.mode == "1" else opened
    fewer = pixels.resize((max(1, round(pixels.width * less)), max(1, round(pixels.height * less))), Resampling.BOX)
    fewer.info = opened.info  # which colour lets through
    fewer.getexif().update(opened.getexif())  # and which way up it is
    return fewer


def _object(image: Image) -> bytes:
    head = f"<</Type/XObject/Subtype/Image{image.entries}/Length {len(image.data)}>>\nstream\n"
    return head.encode("ascii") + image.data + b"\nendstream"
