"""Pictures from files on a page: turned the way up they were taken, and no finer than they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from cpp_desktop.documents.pdf_file import Raw, deflate
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

DPI = 200
"""Points to the inch, at most: what a printer shows."""

_QUALITY = 85
_FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "WEBP")
_MOST_POINTS = 120_000_000
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


def _upright(content: bytes, width: float, height: float) -> Pixels:
    """Decode a picture in grey or colour, on white where it lets through, in the size that is needed at least."""
    from PIL import Image as Pillow
    from PIL import ImageOps, UnidentifiedImageError

    try:
        with Pillow.open(BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_POINTS:
                raise Refused(file=said("This picture has more points than a laptop can show. Save it smaller."))
            longest = round(max(width, height) / 72 * DPI)
            opened.draft("RGB", (longest, longest))  # a JPEG is read no larger than is needed
            turned = ImageOps.exif_transpose(opened)
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


def _object(image: Image) -> bytes:
    head = f"<</Type/XObject/Subtype/Image{image.entries}/Length {len(image.data)}>>\nstream\n"
    return head.encode("ascii") + image.data + b"\nendstream"
