"""Packs of an invented group."""

from __future__ import annotations

from datetime import date, time
from hashlib import sha256
from io import BytesIO

from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.packs import PackFile, PackItem, PackPaper
from cpp_desktop.domain.papers import ActionLine, MinuteLine, MinutesSection
from tests import blank_pdfs
from tests.documents import samples
from tests.documents.sample_minutes import MASTHEAD, NOVEMBER

MESSAGE = (
    b"From: Anna Reid <anna@aldermere.example>\r\nTo: Joan Carter <joan@northmarches.example>\r\n"
    b"Date: Mon, 2 Nov 2026 10:00:00 +0000\r\nSubject: Parking =?utf-8?q?=E2=80=93?= what the trust says\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=part\r\n\r\n"
    b"--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dear Joan,\r\n\r\nThe trust has looked at the permits again and would like to hear what\r\n"
    b"the group thinks of two ways to hand them out.\r\n\r\n- with the first letter\r\n- at reception\r\n\r\nAnna\r\n"
    b"--part\r\nContent-Type: text/html\r\n\r\n<img src='http://tracker.example/1.gif'><b>Dear</b>\r\n--part--\r\n"
)


def pdf(pages: int, width: float = 595) -> bytes:
    """A PDF of empty pages."""
    return blank_pdfs.pdf(pages, (width, 842))


def photograph(across: int = 1200, down: int = 800) -> bytes:
    """A picture of many colours, taken with the camera on its side."""
    from PIL import Image

    image = Image.linear_gradient("L").resize((across, down)).convert("RGB")
    image.paste(Image.new("RGB", (across // 3, down // 3), "#D55E00"), (across // 2, down // 2))
    exif = Image.Exif()
    exif[0x0112] = 6
    out = BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def file(letter: str, title: str, media_type: str = "", content: bytes = b"", **more: str) -> PackFile:
    """A paper kept under its digest."""
    digest = sha256(content).hexdigest() if content else ""
    return PackFile(
        paper_id=f"paper {letter}", letter=letter, title=title, media_type=media_type, digest=digest, content=content,
        **more,
    )  # fmt: skip


def items() -> tuple[PackItem, ...]:
    """Items with every kind of paper, and one without any."""
    return (
        PackItem(item_id="5", number="5", title="Minutes of 16 September", start=time(14, 20)),
        PackItem(
            item_id="7", number="7", title="Request for views: breast clinic appointment letter", start=time(14, 45),
            minutes_allowed=15, purpose="to decide", lead="David Okafor",
            asked=("say what a patient needs to know before the first visit;", "choose between the two openings;",
                   "agree who sends the answer."),
            note="Helen has had such a letter herself: let her speak first.",
            papers=(
                file("A", "Covering note from the clinic", "application/pdf", pdf(1)),
                file("B", "Draft letter, two openings", "application/pdf", pdf(3)),
            ),
        ),
        PackItem(
            item_id="8", number="8", title="Lead nurse’s report", purpose="to note", lead="Priya Shah",
            papers=(file("C", "Report of the lead nurse", trouble="This paper is to follow."),),
        ),
        PackItem(
            item_id="11", number="11", title="Issues and influencing: parking permits", start=time(15, 50),
            minutes_allowed=15, purpose="to discuss", lead="Tomasz Nowak", asked=("say which way is fair to all",),
            papers=(
                file("D", "What the trust says", "message/rfc822", MESSAGE),
                file("E", "The sign at the gate", "image/jpeg", photograph(),
                     told="A sign by the gate: permits are sold at the main desk until four o’clock."),
            ),
        ),
    )  # fmt: skip


def pack(**changes: object) -> PackPaper:
    """The members' first version."""
    values: dict[str, object] = {
        "masthead": MASTHEAD,
        "title": "Meeting pack",
        "edition": Edition.MEMBERS,
        "meeting": NOVEMBER,
        "version": 1,
        "made": date(2026, 11, 12),
        "agenda": samples.agenda(),
        "minutes": samples.minutes(),
        "action_log": samples.action_log(),
        "items": items(),
        "reader": "Tomasz Nowak",
        "own_actions": (
            ActionLine(
                reference="57.2",
                text="Ask the trust’s estates manager for a date on parking permits",
                due=date(2026, 11, 30),
            ),
            ActionLine(reference="57.4", text="Send comments on the radiotherapy leaflet to Alan Whitfield"),
        ),
    }
    return PackPaper(**{**values, **changes})  # type: ignore[arg-type]


def chairs_pack(**changes: object) -> PackPaper:
    """The chair's edition, with the confidential annex of the last minutes."""
    secret = MinuteLine(number="9.1", text="What was said of somebody’s illness is kept here.")
    annex = ConfidentialAnnex(
        masthead=MASTHEAD,
        title="Confidential annex",
        meeting=NOVEMBER,
        sections=(MinutesSection(number="9", title="A member’s circumstances", minutes=(secret,)),),
    )
    return pack(edition=Edition.CHAIR, annex=annex, **changes)
