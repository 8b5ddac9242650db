"""Put the fonts into `resources/fonts/` and make the copies whose figures are all of one width.

    python packaging/fonts.py            make the equal-width copies again from the fonts that are there
    python packaging/fonts.py FOLDER     first take the fonts themselves from anywhere below FOLDER

FOLDER holds, unpacked, the npm package `@expo-google-fonts/atkinson-hyperlegible-next` (`npm pack`, `tar xzf`) and the
Debian packages `fonts-noto-core` and `fonts-dejavu-core` (`apt-get download`, `dpkg-deb -x`). Needs fontTools. The same
input gives the same bytes.

Why copies: in Atkinson Hyperlegible Next the plain figures differ in width, so columns of figures do not line up; it
has equal-width ones behind the OpenType feature `tnum`, which ReportLab does not read. The copies have those as their
plain figures, and a name of their own (the Open Font License asks for none here, but two fonts of one name would be
mixed up). The fallback fonts need no copies: their figures are of one width.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
FAMILY, TABULAR = "Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next Tabular"
SOURCES = {  # our name: the packages' name
    "AtkinsonHyperlegibleNext-Regular.ttf": "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext-Medium.ttf": "AtkinsonHyperlegibleNext_500Medium.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf": "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf": "AtkinsonHyperlegibleNext_700Bold.ttf",
    "LICENCE-AtkinsonHyperlegibleNext.txt": "LICENSE_FONT",
    "NotoSans-Regular.ttf": "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf": "NotoSans-Bold.ttf",
    "DejaVuSans.ttf": "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf": "DejaVuSans-Bold.ttf",
}


def take(folder: Path) -> None:
    """Copy the fonts from wherever they lie below `folder`, and write the licences that come inside packages or fonts.

    Raises:
        FileNotFoundError: one of them is not there.
    """
    for ours, theirs in SOURCES.items():
        found = next(folder.rglob(theirs), None)
        if found is None:
            raise FileNotFoundError(f"{theirs} is not in {folder}")
        shutil.copyfile(found, FONTS / ours)
    ofl = (FONTS / "LICENCE-AtkinsonHyperlegibleNext.txt").read_text(encoding="utf-8")
    noto = TTFont(FONTS / "NotoSans-Regular.ttf")["name"].getDebugName(0)
    _, _, terms = ofl.partition("\n")
    (FONTS / "LICENCE-NotoSans.txt").write_text(f"{noto}\n{terms}", encoding="utf-8", newline="\n")
    vera = TTFont(FONTS / "DejaVuSans.ttf")["name"].getDebugName(13)
    (FONTS / "LICENCE-DejaVuSans.txt").write_text(f"{vera}\n", encoding="utf-8", newline="\n")


def equal_width(font: TTFont) -> dict[str, str]:
    """Which glyph stands for which when figures are to be of equal width: the font's own `tnum` feature."""
    gsub = font["GSUB"].table
    lookups = {
        index
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    swaps: dict[str, str] = {}
    for index in sorted(lookups):
        for table in gsub.LookupList.Lookup[index].SubTable:
            swaps |= getattr(table, "ExtSubTable", table).mapping
    return swaps


def make_tabular(source: Path, target: Path) -> None:
    """Write a copy of `source` whose plain figures are its equal-width ones, under the family name `TABULAR`."""
    font = TTFont(source, recalcTimestamp=False)
    swaps = equal_width(font)
    for table in font["cmap"].tables:
        table.cmap = {code: swaps.get(glyph, glyph) for code, glyph in table.cmap.items()}
    for name in font["name"].names:
        if name.nameID in (1, 3, 4, 6, 16):
            text = name.toUnicode().replace(FAMILY, TABULAR)
            name.string = text.replace(FAMILY.replace(" ", ""), TABULAR.replace(" ", ""))
    font.save(target)


def main(arguments: list[str]) -> int:
    """Do what the module's first lines say."""
    FONTS.mkdir(parents=True, exist_ok=True)
    if arguments:
        take(Path(arguments[0]))
    for weight in ("Regular", "Bold"):
        make_tabular(
            FONTS / f"{FAMILY.replace(' ', '')}-{weight}.ttf", FONTS / f"{TABULAR.replace(' ', '')}-{weight}.ttf"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
