"""Papers about the people of an invented group: labels, badges, the telephone list."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.label_sheets import L7160, L7418, Placing
from cpp_desktop.domain.people_papers import (
    Badge,
    BadgesPaper,
    DirectoryPaper,
    DirectoryRow,
    Label,
    LabelsPaper,
    SignInPaper,
    SignInRow,
)
from tests.documents.sample_minutes import MASTHEAD, NOVEMBER

ADDRESSES = (
    ("Helen Brandt", "Marches Hospice", "Priory Lane", "Aldermere", "AL4 9ZX"),
    ("Mohammed Iqbal", "27 Tanner Street", "Brackenby", "AL7 9ZY"),
    ("Tomasz Nowak", "Flat 3, Old Maltings", "8 Quay Road", "Aldermere", "AL4 9ZW"),
    ("Siân Pritchard", "Tŷ Gwyn, Llanfihangel-ar-y-bryn Lane", "Upper Castlewynd", "Brackenby", "AL9 9ZV"),
    ("Alan Whitfield", "5 Station Terrace", "Brackenby", "AL7 9ZT"),
)


def labels() -> LabelsPaper:
    """Labels on a used sheet, one of them for somebody who reads large print."""
    made = [Label(lines=lines) for lines in ADDRESSES]
    made.append(Label(lines=("Margaret Lewis", "Hill Cottage", "Long Mere", "AL12 9ZU"), size=20))
    return LabelsPaper(
        masthead=MASTHEAD, as_at=date(2026, 11, 12), placing=Placing(sheet=L7160, start=5), labels=tuple(made)
    )


def badges() -> BadgesPaper:
    """Badges with short and long names."""
    people = (
        ("Margaret", "Chair"),
        ("Siân Pritchard", "Service user"),
        ("Priya Shah-Venkataramanan", "Lead Nurse, User Involvement Facilitator"),
        ("Al", ""),
    )
    return BadgesPaper(
        masthead=MASTHEAD,
        meeting_on=NOVEMBER.date,
        placing=Placing(sheet=L7418),
        badges=tuple(Badge(name=name, capacity=capacity) for name, capacity in people),
    )


def directory() -> DirectoryPaper:
    """A telephone list from which two are left out."""
    rows = (
        ("Joan Carter", "Secretary", "01632 960 118", "07700 900 118"),
        ("Margaret Lewis", "Chair, Peer reviewer", "01632 960 301", ""),
        ("Tomasz Nowak", "", "", "07700 900 123"),
        ("Siân Pritchard", "", "", ""),
    )
    return DirectoryPaper(
        masthead=MASTHEAD,
        as_at=date(2026, 11, 12),
        rows=tuple(DirectoryRow(name=n, roles=r, telephone=t, mobile=m) for n, r, t, m in rows),
        not_shown=2,
    )


def sign_in() -> SignInPaper:
    """A sign-in sheet with room for six more."""
    people = (
        ("Helen Brandt", "voluntary sector"), ("Joan Carter", "secretary"), ("Grace Ellery", "commissioner"),
        ("Mohammed Iqbal", "patient"), ("Margaret Lewis", "chair, patient"), ("Tomasz Nowak", "patient"),
        ("David Okafor", "vice-chair, carer"), ("Siân Pritchard", "carer"), ("Priya Shah", "NHS professional"),
        ("Alan Whitfield", "patient"),
    )  # fmt: skip
    rows = tuple(SignInRow(number=n, name=name, capacity=as_) for n, (name, as_) in enumerate(people, 1))
    return SignInPaper(masthead=MASTHEAD, meeting=NOVEMBER, rows=rows)
