"""Two meetings whose papers go out, and who is to have them: by e-mail, by post, larger, read aloud, not at all."""

from __future__ import annotations

from datetime import timedelta

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import Mark, MeetingState
from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import issuing
from cpp_desktop.services.issuing import Issued
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_attendance, an_item

AGENDA, MINUTES = IssuedKind.AGENDA, IssuedKind.MINUTES
SPRING = a_meeting(id="spring", date=TODAY + timedelta(days=14))
HELD = a_meeting(id="held", date=TODAY - timedelta(days=7), state=MeetingState.HELD)
ANN = a_person(id="ann", name="Ann Ash", email="ann@meadow.example", delivery=Delivery.EMAIL)
BEN = a_person(
    id="ben", name="Ben Teal", email="", address="4 Mill Lane", delivery=Delivery.POST,
    information_format=InformationFormat.LARGE_PRINT_20,
)  # fmt: skip
CARYS = a_person(
    id="carys", name="Carys Wood", email="", telephone="01632 960118", delivery=Delivery.PHONE_CALL,
    information_format=InformationFormat.AUDIO,
)  # fmt: skip
DEWI = a_person(id="dewi", name="Dewi Lowe", email="", delivery=Delivery.EMAIL)
NURSE = a_person(id="nurse", name="Fay Moss", email="fay@hospital.example")
SECRET = "the biopsy of a named neighbour"


def fill(office: Office) -> None:
    """Put both meetings and everybody into a group's file."""
    members = (ANN, BEN, CARYS, DEWI)
    item = an_item(HELD, id="old item", title="Leaflets")
    open_minute = a_minute(HELD, id="open", item_id=item.id, number="1.1", text="The leaflet was read.")
    secret = a_minute(HELD, id="secret", item_id=item.id, number="1.2", position=2, text=SECRET, confidential=True)
    records = [
        *members, NURSE, *map(a_membership, members), SPRING, HELD, an_item(SPRING, id="item"), item,
        an_item(SPRING, id="hidden", position=2, number="2", title=SECRET, confidential=True),
        open_minute, secret, an_attendance(HELD, ANN),
        an_attendance(HELD, ANN, id="guest", person_id=None, name="Gil Rowe", mark=Mark.OBSERVER),
        an_action(meeting_id="held", minute_id="open", text="Print the leaflet", owner_ids=("nurse",), owner=""),
        an_action(meeting_id="held", minute_id="open", text="Ask the ward", owner_ids=("ann",), owner=""),
        an_action(meeting_id="held", minute_id="secret", text="Write to the neighbour", owner_ids=("ann",), owner=""),
    ]  # fmt: skip
    with office.store.transaction("fill") as tx:
        tx.save_all(records)


def issued(office: Office, kind: IssuedKind = AGENDA, meeting_id: str = "spring", **given) -> Issued:
    """Issue a paper as it stands."""
    return issuing.issue(office, issuing.prepare(office, kind, meeting_id), **given)
