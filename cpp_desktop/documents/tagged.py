"""Tagged PDF (PDF/UA-1, PDF/A-2a) on ReportLab's canvas: marked content, structure tree, links, bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from cpp_desktop import paths
from cpp_desktop.documents import metadata, structure
from cpp_desktop.documents.fonts import Font, font
from cpp_desktop.documents.pdf_file import Document, Raw, pdf_text, stream
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import PAGE_HEIGHT, PAGE_WIDTH

CREATOR = "CPP Desktop"


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas on which everything is drawn for a structure element or as an artifact; pages stay open until saved.

    `root` is the structure tree; `title`, `author` and `subject` describe the document. `form` writes the fields of a
    document to be filled in and returns the dictionary of its form.
    """

    def __init__(self, root: Element, *, title: str, author: str, subject: str) -> None:
        super().__init__("", pagesize=(PAGE_WIDTH, PAGE_HEIGHT), initialFontName="Body", pageCompression=1)
        self._doc = Document()
        self._doc.setTitle(title)
        self._doc.setAuthor(author)
        self._doc.setSubject(subject)
        self._doc.setCreator(CREATOR)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.root = root
        self._marked: list[Element] = []
        self._pages: list[list[Element]] = []
        self._annotated: list[Element] = []
        self.form: Callable[[Document], str] | None = None
        self._names: dict[str, str] = {}

    @property
    def document(self) -> Document:
        """The file that is being written."""
        return self._doc

    def _make_preamble(self) -> None:
        """Write nothing before a page's content: ReportLab would select Helvetica, which is not embedded."""
        self._preamble = ""

    def write(self, *operators: str) -> None:
        """Add operators to the page."""
        self._code.extend(operators)

    def picture(self, picture: Raw, key: str) -> str:
        """Take in a picture, once by its `key`, and return the name by which the page draws it."""
        if not self._doc.hasForm(key):
            self._doc.addForm(key, picture)
        self._formsinuse.append(key)
        name: str = self._doc.getXObjectName(key)
        return name

    # Marked content

    def mark(self, element: Element) -> str:
        """Return the operator that opens content of `element`; close it with EMC."""
        identifier = len(self._marked)
        self._marked.append(element)
        element.kids.append(structure.Content(self._pageNumber, identifier))
        return f"/{element.tag}<</MCID {identifier}>>BDC"

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Draw the content of an element, leaving the graphics state as it was."""
        self.write(f"{self.mark(element)} q")
        yield
        self.write("Q EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Draw what is not read out, leaving the graphics state as it was: "Layout" or "Pagination"."""
        self.write(f"/Artifact<</Type/{kind}>>BDC q")
        yield
        self.write("Q EMC")

    def link(self, url: str, box: tuple[float, float, float, float], element: Element) -> None:
        """Lay a link to `url` over a box (left, bottom, right, top); it belongs to a Link element."""
        entries = f"/Subtype/Link/Border[0 0 0]/Contents{pdf_text(url)}/A<</S/URI/URI({_escaped(url)})>>"
        self.annotate(entries, box, element)

    def annotate(self, entries: str, box: tuple[float, ...], element: Element) -> int:
        """Lay an annotation of an element over a box (left, bottom, right, top); return its object number."""
        corners = " ".join(f"{value:.2f}" for value in box)
        place = f"/Rect[{corners}]/F 4/StructParent {structure.FIRST_ANNOTATION + len(self._annotated)}"
        self._addAnnotation(Raw(f"<</Type/Annot{place}{entries}>>".encode("ascii")))
        self._annotated.append(element)
        number: int = self._doc.idToObjectNumberAndVersion[self._annotationrefs[-1].name][0]
        element.kids.append(structure.Annotation(page=self._pageNumber, number=number))
        return number

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add a heading to the reader's list of bookmarks; `level` counts from 0 and is put right where it jumps."""
        key = f"h{len(self._destinations)}"
        self.bookmarkPage(key, "XYZ", left=0, top=top)
        self.addOutlineEntry(title, key, min(level, self._doc.outline.currentlevel + 1), closed=level > 0)

    # Text

    def select(self, face: str, size: float, subset: int = 0) -> str:
        """Return the operator that selects a face."""
        name = self._names.get(face)
        if name is None:
            name = self._names[face] = font(face).getSubsetInternalName(0, self._doc)[:-1]
        return f"{name}{subset} {size:g} Tf"

    def show(self, text: str, face: str, size: float) -> str:
        """Return operators that show text in the face already selected, and leave it selected."""
        if text.isascii():  # ReportLab keeps ASCII in the first subset as it is
            return f"({_escaped(text)})Tj"
        chosen: Font = font(face)
        out, now = [], 0
        for subset, codes in chosen.splitString(text, self._doc):
            if subset != now:
                out.append(self.select(face, size, subset))
                now = subset
            out.append(f"<{codes.hex()}>Tj")
        if now:
            out.append(self.select(face, size))
        return " ".join(out)

    # File

    def showPage(self) -> None:
        """End a page."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.StructParents, page.Tabs = len(self._pages), PDFName("S")
        page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
        self._pages.append(self._marked)
        self._marked = []

    def finish(self, furniture: Callable[[int, int], None]) -> bytes:
        """Draw running heads and feet by calling `furniture(page, pages)` for each page; return the file."""
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, 1):
            furniture(number, len(pages))
            content = page.stream + "\n".join(self._code) + "\n"
            self._code.clear()
            page.Contents = Raw(stream("", content.encode("latin-1")))
        self._catalogue()
        return bytes(self._doc.GetPDFData(self))

    def _catalogue(self) -> None:
        """Add the structure tree, the metadata and the colour profile to the document's catalogue."""
        document, info, stamp = self._doc, self._doc.info, self._doc._timeStamp
        tree = Raw(b"")
        day = "{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}".format(*stamp.YMDhms)
        described = metadata.packet(
            title=info.title,
            author=info.author,
            subject=info.subject,
            creator=info.creator,
            producer=info.producer,
            when=f"{day}{stamp.dhh:+03d}:{abs(stamp.dmm):02d}",
        )
        profile = Raw(_colours())
        intent = (
            "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB)"
            f"/DestOutputProfile {document.Reference(profile).format(document).decode('ascii')}>>]"
        )
        catalogue = document.Catalog
        catalogue.StructTreeRoot = tree
        catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
        catalogue.Metadata = Raw(stream("/Type/Metadata/Subtype/XML", described, compress=False))
        catalogue.OutputIntents = Raw(intent.encode("ascii"))
        catalogue.__NoDefault__ = catalogue.__Refs__ = (*catalogue.__NoDefault__, "OutputIntents")
        if self.form is not None:
            catalogue.AcroForm = Raw(self.form(document).encode("ascii"))
        structure.write(document, tree, self.root, self._pages, self._annotated)


@cache
def _colours() -> bytes:
    """Return the colour profile of every document as a stream."""
    return stream("/N 3", (paths.resources() / "srgb.icc").read_bytes())


def _escaped(text: str) -> str:
    """Return ASCII text as it stands in a string of PDF."""
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
