"""The e-mails that papers go out with: each reader's own actions, the very paper, nobody's address shown to others."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import SMTP

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import issued_papers, mail_drafts
from tests.services.papers_to_issue import ANN, MINUTES, NURSE, fill, issued


@pytest.fixture
def given(office):
    fill(office)
    return office


def letters_of(office, meeting="held", **given):
    version = issued_papers.history(office, meeting)[0]
    return mail_drafts.drafts(office, version, **given)


def test_an_email_tells_its_reader_of_their_own_actions_alone(given):
    issued(given, MINUTES, "held")
    by_name = {draft.to[0][0]: draft.text for draft in letters_of(given)}
    assert list(by_name) == ["Ann Ash", "Fay Moss"]
    assert "Ask the ward" in by_name["Ann Ash"]
    assert "Print the leaflet" not in by_name["Ann Ash"]
    assert "Print the leaflet" in by_name["Fay Moss"]
    for said in ("Tuesday 5 May 2026", "The Meadow Room", "large print, easy read, audio and Braille"):
        assert said in by_name["Fay Moss"]


def test_an_email_carries_the_very_paper(given, tmp_path):
    done = issued(given, MINUTES, "held")
    path = mail_drafts.save(letters_of(given), tmp_path)[0]
    message = message_from_bytes(path.read_bytes(), policy=SMTP)
    attached = next(message.iter_attachments())
    assert path.name == "Draft Minutes, 5 May 2026 – Ann Ash.eml"
    assert attached.get_content() == issued_papers.content(given, done.papers[0])
    with pytest.raises(Refused, match="already"):
        mail_drafts.save(letters_of(given), tmp_path)


def test_one_email_to_all_shows_nobody_the_others(given):
    issued(given, MINUTES, "held")
    (draft,) = letters_of(given, one_to_all=True)
    assert (draft.hidden, [address for _, address in draft.to]) == (True, [ANN.email, NURSE.email])
    assert "What you took on" not in draft.text


def test_what_has_gone_is_not_written_to_again(given):
    issued(given, MINUTES, "held")
    issued_papers.mark_sent(given, [copy.id for copy in issued_papers.history(given, "held")[0].copies])
    with pytest.raises(Refused, match="No copy of it waits"):
        letters_of(given)
