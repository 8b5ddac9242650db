"""How what is known of a person is put into words, icons and chips."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.access_needs import (
    CommunicationProfessional,
    CommunicationSupport,
    ContactMethod,
    PaperColour,
    PaperSize,
)
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.people import (
    Category,
    Delivery,
    InformationFormat,
    LeavingReason,
    Membership,
    Mode,
    Person,
    RestingSpell,
    Role,
    Status,
)
from cpp_desktop.domain.representation import Capacity, Seat
from cpp_desktop.domain.support import Consent, ConsentHow, DeclaredInterest, Purpose, Training
from cpp_desktop.domain.wording import day_month_year, listed, short_date
from cpp_desktop.ui.parts.chips import Chip

CATEGORY_WORDS: dict[Category, str] = {
    category: category.value.capitalize().replace("Nhs", "NHS") for category in Category
}
DELIVERY_WORDS: dict[Delivery, str] = {
    Delivery.EMAIL: "E-mail",
    Delivery.POST: "Post",
    Delivery.BY_HAND: "By hand",
    Delivery.PHONE_CALL: "Phone call",
}
_DELIVERY_ICONS = {
    Delivery.EMAIL: "mail",
    Delivery.POST: "print",
    Delivery.BY_HAND: "hand",
    Delivery.PHONE_CALL: "phone",
}
_CHIPS = {
    Status.ACTIVE: Chip("active", "ok"),
    Status.RESTING: Chip("resting", "neutral", "pause"),
    Status.CORRESPONDING: Chip("corresponding", "info", "mail"),
    Status.FUTURE: Chip("joins later", "info", "clock"),
    Status.FORMER: Chip("former"),
    Status.DIED: Chip("has died", "neutral", "candle"),
    Status.NOT_A_MEMBER: Chip("not a member"),
}
MARK_ICONS: dict[Mark, tuple[str, str]] = {
    Mark.PRESENT: ("tick", "ok"),
    Mark.APOLOGIES: ("mail", "muted"),
    Mark.ABSENT: ("minus", "muted"),
    Mark.IN_ATTENDANCE: ("tick", "ok"),
    Mark.OBSERVER: ("tick", "ok"),
    Mark.DEPUTY_FOR: ("tick", "ok"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("PersonWords", words)


def category_words(category: Category | None) -> str:
    """Return a category as written on a page; not stated where there is none."""
    return _tr(CATEGORY_WORDS[category]) if category else _tr("Not stated")


def categories_words(membership: Membership | Capacity | None) -> str:
    """Return a membership's categories, the primary one first."""
    if membership is None:
        return _tr("Not a member")
    others = [c for c in membership.categories if c is not membership.primary_category]
    first = [membership.primary_category] if membership.primary_category else []
    words = ", ".join(c.value.replace("nhs", "NHS") for c in [*first, *others]) or _tr("category not stated")
    return words[:1].upper() + words[1:]


def delivery_words(delivery: Delivery | None) -> str:
    """Return how papers reach somebody."""
    return _tr(DELIVERY_WORDS[delivery]) if delivery else ""


def delivery_icon(delivery: Delivery | None) -> str:
    """Return the icon of a way papers travel."""
    return _DELIVERY_ICONS[delivery] if delivery else ""


def format_words(wanted: InformationFormat) -> str:
    """Return the format of papers somebody has asked for: "large print, 18 point"."""
    words = wanted.value
    return f"{words[:-3]}, {words[-2:]} point" if words.startswith("large print") else words


def status_chip(status: Status) -> Chip:
    """Return the chip for what somebody is on a day."""
    chip = _CHIPS[status]
    return Chip(_tr(chip.text), chip.kind, chip.icon)


def standing_sentence(memberships: tuple[Membership, ...], now: Membership | None, today: date) -> str:
    """Say in one sentence how somebody belongs: "Member since 3 February 2022, for the second time."""
    if now is None:
        ended = [m.left for m in memberships if m.left is not None and m.left < today]
        return _tr("Left on {0}.").format(day_month_year(max(ended))) if ended else ""
    if now.joined is None:
        return _tr("A member since before the records began.")
    again = sum(1 for m in memberships if (m.joined or date.min) < now.joined)
    words = _tr("Back since {0}.") if again else _tr("Member since {0}.")
    return words.format(day_month_year(now.joined))


def membership_title(membership: Membership) -> str:
    """Name a membership by its years: "2017 to 2020", "Since 2022"."""
    first = str(membership.joined.year) if membership.joined else _tr("The beginning")
    if membership.left is None:
        return _tr("Since {0}").format(first)
    return _tr("{0} to {1}").format(first, membership.left.year)


def days_words(first: date | None, last: date | None) -> str:
    """Return an interval: "1 May 2023 to 30 April 2025", "since 1 May 2025"."""
    if first is None:
        return _tr("until {0}").format(day_month_year(last)) if last else _tr("always")
    if last is None:
        return _tr("since {0}").format(day_month_year(first))
    return _tr("{0} to {1}").format(day_month_year(first), day_month_year(last))


def rest_words(spell: RestingSpell) -> str:
    """Return a rest's days."""
    return days_words(spell.first, spell.last)


def reached_by(person: Person) -> list[tuple[str, str]]:
    """Return the ways to reach somebody, as icon and words."""
    address = ", ".join(filter(None, [*person.address.splitlines(), person.postcode]))
    ways = (("phone", person.telephone), ("phone", person.mobile), ("mail", person.email), ("home", address))
    return [(icon, words) for icon, words in ways if words]


def sending_words(person: Person) -> str:
    """Say how papers are sent and in what format."""
    wanted = person.information_format
    special = "" if wanted is InformationFormat.STANDARD else format_words(wanted)
    how = {
        None: "",
        Delivery.EMAIL: _tr("papers by e-mail"),
        Delivery.POST: _tr("papers by post"),
        Delivery.BY_HAND: _tr("papers by hand"),
        Delivery.PHONE_CALL: _tr("read over the phone"),
    }[person.delivery]
    words = ", ".join(filter(None, [how, special]))
    return words[:1].upper() + words[1:]


def needs_words(person: Person) -> str:
    """Say in a line what somebody needs beside the format of papers; nothing where nothing is asked for."""
    colour, size = person.paper_colour, person.paper_size
    sheets = [
        *([_tr("{0} paper").format(_tr(colour.value))] if colour is not PaperColour.WHITE else []),
        *([_tr("{0} sheets").format(size.value)] if size is not PaperSize.A4 else []),
    ]
    beside = [_tr(one.value) for one in (*person.communication_professionals, *person.communication_supports)]
    methods = [_tr(one.value) for one in person.contact_methods]
    asked = [_tr("to be contacted by {0}").format(listed(methods, _tr("or")))] if methods else []
    words = "; ".join([*sheets, *beside, *asked])
    return words[:1].upper() + words[1:]


def role_words(role: Role) -> str:
    """Return a role: "Chair, since 1 May 2025, elected up to 30 April 2028"."""
    title = f"{_tr(role.title.value)} ({role.remit})" if role.remit else _tr(role.title.value)
    term = [_tr("elected up to {0}").format(day_month_year(role.term_end))] if role.term_end else []
    return ", ".join([title, days_words(role.first, role.last), *term])


def consent_words(consent: Consent) -> str:
    """Return a consent's days: "given on 3 May 2025 in writing, runs out on 3 May 2028"."""
    given = _tr("given on {0}").format(day_month_year(consent.given)) if consent.given else _tr("given, day not noted")
    if consent.how:
        given = f"{given} {_tr(consent.how.value)}"
    ends = [
        *([_tr("withdrawn on {0}").format(day_month_year(consent.withdrawn))] if consent.withdrawn else []),
        *([_tr("runs out on {0}").format(day_month_year(consent.expires))] if consent.expires else []),
    ]
    words = ", ".join([given, *ends])
    return words[:1].upper() + words[1:]


def interest_words(interest: DeclaredInterest) -> str:
    """Return an interest with when it was declared and held."""
    declared = [_tr("declared on {0}").format(day_month_year(interest.declared))] if interest.declared else []
    held = [days_words(interest.first, interest.last)] if interest.first or interest.last else []
    return ", ".join([interest.text, *declared, *held])


def seat_words(seat: Seat) -> str:
    """Return a seat with its days."""
    return f"{seat.body}, {days_words(seat.first, seat.last)}"


def training_words(session: Training) -> str:
    """Return a session with its day."""
    return f"{short_date(session.date)}: {session.title}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


LEAVING_WORDS: dict[LeavingReason, str] = {reason: reason.value.capitalize() for reason in LeavingReason}
MODE_WORDS: dict[Mode, str] = {Mode.ATTENDING: "Comes to meetings", Mode.CORRESPONDING: "Corresponds"}
CONTACT_METHOD_WORDS: dict[ContactMethod, str] = {one: _capital(one.value) for one in ContactMethod}
PROFESSIONAL_WORDS: dict[CommunicationProfessional, str] = {
    one: _capital(one.value) for one in CommunicationProfessional
}
SUPPORT_WORDS: dict[CommunicationSupport, str] = {one: _capital(one.value) for one in CommunicationSupport}
PAPER_SIZE_WORDS: dict[PaperSize, str] = {one: one.value for one in PaperSize}
PAPER_COLOUR_WORDS: dict[PaperColour, str] = {one: _capital(one.value) for one in PaperColour}
FORMAT_WORDS: dict[InformationFormat, str] = {one: _capital(format_words(one)) for one in InformationFormat}
PURPOSE_WORDS: dict[Purpose, str] = {one: _capital(one.value) for one in Purpose}
HOW_WORDS: dict[ConsentHow, str] = {one: _capital(one.value) for one in ConsentHow}
