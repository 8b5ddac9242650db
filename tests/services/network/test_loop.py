"""The whole loop between a group's file and a network's register, by nothing but files: return, letters, correction."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, ReturnState
from cpp_desktop.domain.signed_returns import Disclosure, NetworkAnswer, SignedReturn
from cpp_desktop.exchange import return_pdf
from cpp_desktop.services import network_letters, records, return_signing, signed_returns
from cpp_desktop.services.network import answering, letters
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.office import Office

FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)


class Group:
    """What the secretary of a group does with its own file."""

    def __init__(self, office: Office, folder: Path) -> None:
        self._office, self._folder = office, folder

    def signs_off(self) -> SignedReturn:
        reasons = {"all": "It is known."}
        to_sign = return_signing.prepare(self._office, FIRST, LAST, Disclosure.EXACT, reasons=reasons)
        return return_signing.sign_off(self._office, to_sign)

    def sends(self, signed: SignedReturn, ending: str = ".pdf") -> Path:
        target = self._folder / f"return {signed.revision}{ending}"
        signed_returns.again(self._office, signed, target)
        return target

    def corrects(self) -> None:
        records.save(self._office, Activity(date=date(2024, 6, 1), type=ActivityType.OPINION, title="A survey"))

    def reads(self, letter: Path) -> NetworkAnswer:
        return network_letters.take_in(self._office, network_letters.read(self._office, letter)).kind

    @property
    def questions(self) -> list[str]:
        return [one.text for one in network_letters.unanswered(self._office)]


@pytest.fixture
def group(office: Office, tmp_path: Path) -> Group:
    return Group(office, tmp_path)


def state(network: NetworkOffice) -> tuple[int, ReturnState]:
    with network.register.read() as view:
        [standing] = view.all(ReceivedReturn, standing=True)
    return standing.revision, standing.state


def test_a_return_is_queried_corrected_and_accepted(network, group, office, tmp_path):
    first = group.signs_off()
    assert receive(network, [group.sends(first)]).unexpected == (office.group.name,)
    with network.register.read() as view:
        [known] = view.all(NetworkGroup)
    assert (known.id, known.name, known.key) == (office.group.id, office.group.name, first.key)
    receipts = letters.write_letters(network, FIRST, LAST, tmp_path)
    assert [group.reads(path) for path in receipts.paths] == [NetworkAnswer.RECEIPT]
    query = answering.query(network, office.group.name, "Was there no activity at all?")
    letters.write_letter(query, tmp_path / "query.json")
    assert state(network) == (1, ReturnState.QUERIED)
    assert group.reads(tmp_path / "query.json") is NetworkAnswer.QUERY
    assert group.questions == ["Was there no activity at all?"]
    group.corrects()
    assert receive(network, [group.sends(group.signs_off())]).revised == 1
    assert state(network) == (2, ReturnState.CORRECTED)
    answering.accept_all(network, FIRST, LAST)
    assert state(network) == (2, ReturnState.ACCEPTED)
    *_, acceptance = letters.letters_to(network, office.group.id)[:1]
    letters.write_letter(acceptance, tmp_path / "acceptance.json")
    assert group.reads(tmp_path / "acceptance.json") is NetworkAnswer.ACCEPTANCE


def test_every_form_of_one_return_is_the_same_return(network, group):
    signed = group.signs_off()
    files = [group.sends(signed, ending) for ending in (".pdf", ".json", ".csv", ".xlsx")]
    done = receive(network, files)
    assert (done.received, done.unchanged, done.refused) == (1, 3, ())


def test_a_paper_without_figures_is_refused_with_the_reason(network, group):
    path = group.sends(group.signs_off())
    path.write_bytes(path.read_bytes().replace(return_pdf.JSON_NAME.encode(), b"annual-retorn.json"))
    [(_, why)] = receive(network, [path]).refused
    assert "no figures inside" in why
