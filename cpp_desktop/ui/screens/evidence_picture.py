"""A small picture of a photograph kept as evidence, made beside the window; an icon until it is there."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel

from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.services import kept_files
from cpp_desktop.services.office import Office
from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.work import Work

PICTURE_SIDE = 44
_FORMATS = {f"image/{name}": name.encode() for name in ("jpeg", "png", "webp", "gif", "tiff")}
_MOST = 200


def has_picture(kept: Evidence) -> bool:
    """Say whether a small picture of a file can be made."""
    return kept.media_type in _FORMATS


class EvidencePicture(QLabel):
    """One photograph, `made` once and held by its bytes' digest; its title stands beside it and is what is said."""

    def __init__(self, office: Office, kept: Evidence, made: dict[str, QImage]) -> None:
        super().__init__()
        self._digest, self._made = kept.digest, made
        self.setFixedSize(theme.px(PICTURE_SIDE), theme.px(PICTURE_SIDE))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPixmap(icons.pixmap("file", "muted", 18, ratio=2.0))
        if kept.digest in made:
            self._show(made[kept.digest])
            return
        side = round(theme.px(PICTURE_SIDE) * 2)  # for fine screens too
        self._reading = Work(
            lambda _progress: _small(kept_files.content(office, kept), _FORMATS[kept.media_type], side)
        )
        self._reading.finished.connect(self._take)
        self._reading.start()

    def _take(self, image: QImage) -> None:
        if len(self._made) >= _MOST:
            self._made.clear()
        self._made[self._digest] = image
        self._show(image)

    def _show(self, image: QImage) -> None:
        if not image.isNull():
            drawn = QPixmap.fromImage(image)
            drawn.setDevicePixelRatio(2.0)
            self.setPixmap(drawn)


def _small(content: bytes, kind: bytes, side: int) -> QImage:
    """Return the middle of a picture as a square; nothing of one that cannot be read, or is too large to be."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    if (whole := reader.size()).isValid():
        reader.setScaledSize(whole.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    corner = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return image if image.isNull() else image.copy(corner)
