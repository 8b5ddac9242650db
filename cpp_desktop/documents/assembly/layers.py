"""Layers of papers that are shown or hidden: a pack shows of each paper what it showed by itself."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.entries import value_of


class Layers:
    """The layers of a pack."""

    def __init__(self, pack: Pdf) -> None:
        self._pack = pack
        self._all: list[Object] = []
        self._hidden: list[Object] = []

    def take_in(self, source: Pdf) -> None:
        """Take in the layers of a paper, whose pages are in the pack already."""
        told = value_of(source.Root, Name.OCProperties)
        if not isinstance(told, Dictionary):
            return
        usual = value_of(told, Name.D)
        layers = _layers(told, Name.OCGs)
        if not isinstance(usual, Dictionary):
            usual = Dictionary()
        shown = {layer.objgen for layer in _layers(usual, Name.ON)}
        hidden = {layer.objgen for layer in _layers(usual, Name.OFF)}
        if value_of(usual, Name.BaseState) == Name.OFF:
            hidden = {layer.objgen for layer in layers} - shown
        for layer in layers:
            copied = self._pack.copy_foreign(layer)
            self._all.append(copied)
            if layer.objgen in hidden:
                self._hidden.append(copied)

    def write(self) -> None:
        """Write them into the pack's catalogue."""
        if self._all:
            usual = Dictionary(Name=String("Layers"), OFF=Array(self._hidden), Order=Array([]))
            self._pack.Root.OCProperties = Dictionary(OCGs=Array(self._all), D=usual)


def _layers(holder: Object, key: Name) -> list[Object]:
    listed = value_of(holder, key)
    if not isinstance(listed, Array):
        return []
    return [layer for layer in listed if isinstance(layer, Dictionary) and layer.is_indirect]
