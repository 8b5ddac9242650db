"""Slips and e-mails of people's own actions: each their own, none for the dead or resting, nothing confidential."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Delivery, InformationFormat, RestingSpell
from cpp_desktop.services import action_slips, mail_drafts, papers, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action
from tests.documents.reading import pages_text


@pytest.fixture
def group(office: Office) -> dict[str, str]:
    """Ann and Ben share an action, Cal has died, Dot rests; one thing is confidential, one asked of everyone."""
    ids = {}
    for name in ("Ann", "Ben", "Cal", "Dot"):
        email = "ann@meadow.example" if name == "Ann" else ""
        person = records.save(office, a_person(name=f"{name} Ash", email=email, delivery=None))
        records.save(office, a_membership(person))
        ids[name] = person.id
        if name == "Cal":
            records.save(office, replace(person, died_on=TODAY))
    records.save(office, RestingSpell(person_id=ids["Dot"], first=TODAY))
    meeting = records.save(office, a_meeting())
    secret = records.save(office, a_minute(meeting, confidential=True))
    given = {"meeting_id": meeting.id, "owner": ""}
    records.save(office, an_action(text="Ring", due=TODAY, owner="", owner_ids=(ids["Ann"], ids["Ben"], ids["Cal"])))
    records.save(office, an_action(text="Rest", owner="", owner_ids=(ids["Dot"],)))
    records.save(
        office,
        an_action(text="Hush", due=TODAY + timedelta(days=1), minute_id=secret.id, owner_ids=(ids["Ben"],), **given),
    )
    records.save(office, an_action(text="Come", owner="Everyone"))
    records.save(office, an_action(text="Mend the lift", owner="Trust estates"))
    return ids


def told(found: list[action_slips.Owed]) -> dict[str, list[str]]:
    return {one.recipient.name: [a.text for a in one.slip.actions] for one in found if not one.recipient.resting}


def test_each_is_told_of_their_own_alone(office: Office, group: dict[str, str]) -> None:
    found = action_slips.owed(office)
    assert told(found) == {"Ann Ash": ["Ring", "Come"], "Ben Ash": ["Ring", "Come"], "Trust estates": ["Mend the lift"]}
    assert [a.shared for a in found[0].slip.actions] == ["with Ben Ash", "asked of everyone"]


def test_what_is_confidential_only_where_it_is_asked_for(office: Office, group: dict[str, str]) -> None:
    assert told(action_slips.owed(office, confidential=True))["Ben Ash"] == ["Ring", "Hush", "Come"]


def test_all_slips_are_one_paper_each_beginning_a_page(office: Office, group: dict[str, str], tmp_path: Path) -> None:
    written = papers.write_paper(office, "slip", tmp_path / "slips.pdf")
    pages = pages_text(written.path)
    assert [next(n for n in ("Ann", "Ben", "Trust") if f"For {n}" in " ".join(p.split())) for p in pages] == [
        "Ann", "Ben", "Trust",
    ]  # fmt: skip
    assert not any(word in "".join(pages) for word in ("Dot", "Cal", "Hush", "Rest"))
    assert written.remarks == ("No slip while they rest: Dot Ash.",)


def test_the_slip_of_one(office: Office, group: dict[str, str]) -> None:
    paper = action_slips.slips(office, masthead(office), Asked(person_id=group["Ben"]))
    assert [slip.name for slip in paper.slips] == ["Ben Ash"]
    for name, words in (("Dot", "rests now"), ("Cal", "No open action")):
        with pytest.raises(Refused, match=words):
            action_slips.slips(office, masthead(office), Asked(person_id=group[name]))


def test_nobody_is_asked_where_nothing_is_open(office: Office) -> None:
    with pytest.raises(Refused, match="Nobody has"):
        papers.compose(office, "slip")


def test_whoever_reads_e_mail_gets_a_draft_in_their_size(office: Office, group: dict[str, str], tmp_path: Path) -> None:
    with office.store.transaction("large print") as tx:
        for person in tx.all(type(a_person()), id=group["Ann"]):
            changed = {"information_format": InformationFormat.LARGE_PRINT_18, "delivery": Delivery.EMAIL}
            tx.save(replace(person, **changed))
    made = action_slips.drafts(office, action_slips.owed(office))
    assert [(draft.to, draft.size) for draft in made] == [((("Ann Ash", "ann@meadow.example"),), 18)]
    path = mail_drafts.save(made, tmp_path)[0]
    message = message_from_bytes(path.read_bytes())
    body = message.get_payload(0).get_payload(decode=True).decode()
    assert "Ring" in body
    assert "nobody will mind" in body
    assert not any(name in body for name in ("Ben", "Dot", "Hush", "Mend"))
    with pytest.raises(Refused, match="by e-mail"):
        action_slips.drafts(office, [one for one in action_slips.owed(office) if one.id == group["Ben"]])
