"""`cpp-desktop --selftest`: whether this installation can do its work, tried in a folder that is removed again."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from cpp_desktop.cli.output import put
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.return_texts import ALL_CHECKS
from cpp_desktop.services import (
    demonstration,
    fault_log,
    office,
    return_signing,
    safety,
    sample,
    search,
    signed_returns,
    tables,
)
from cpp_desktop.services.network import receiving, register

_SIGNED = "signed.pdf"
_NOBODY = "postgresql+psycopg://nobody@127.0.0.1:1/nothing"


def run() -> int:
    """Try every part; 0 once all of it worked, else the fault is told and it ends."""
    with tempfile.TemporaryDirectory(prefix="cpp-desktop-selftest-") as name:
        folder = Path(name)
        os.environ.update({f"XDG_{place}_HOME": name for place in ("STATE", "DATA", "CONFIG", "CACHE")})
        for words, part in _PARTS.items():
            try:
                put(f"{words}: {part(folder)}")
            except Exception as fault:
                put(f"{words}: {fault_log.described(fault)}: {fault}")  # the sample is nobody's, so all may be said
                return 1
    return 0


def _papers(folder: Path) -> str:
    made = demonstration.demonstrate(folder)
    return f"{len(made)} files"


def _lists(folder: Path) -> str:
    with_office = office.open_office(folder / sample.FILE_NAME, passphrase=sample.PASSPHRASE)
    try:
        for ending in ("csv", "xlsx", "json"):
            target = folder / f"people.{ending}"
            tables.export(with_office, "people", target, whole=True)
            raw = tables.read_source("people", target)
            plan = tables.plan_import(with_office, "people", raw, tables.guess_mapping("people", raw.headings))
            if plan.result.refused or not plan.result.read:
                raise RuntimeError("a list did not come in as it went out")
        return f"{plan.result.read} rows out and in again"
    finally:
        with_office.close()


def _search(folder: Path) -> str:
    with_office = office.open_office(folder / sample.FILE_NAME, passphrase=sample.PASSPHRASE, read_only=True)
    try:
        found = search.find(with_office, "permit")
        return f"{len(found.hits)} found"
    finally:
        with_office.close()


def _backup(folder: Path) -> str:
    with_office = office.open_office(folder / sample.FILE_NAME, passphrase=sample.PASSPHRASE)
    try:
        made = with_office.back_up()
    finally:
        with_office.close()
    restored = safety.restore(made, folder / "Restored.cppgroup", passphrase=sample.PASSPHRASE)
    findings = safety.check(restored, passphrase=sample.PASSPHRASE)
    if findings:
        raise RuntimeError(" ".join(findings))
    return "made, restored, whole"


def _signing(folder: Path) -> str:
    group = office.create(folder / "Signing.cppgroup", sample.PASSPHRASE, name="Riverside Cancer Group")
    try:
        raw = tables.read_source("people", folder / "people.csv")
        tables.carry_out(group, tables.plan_import(group, "people", raw, tables.guess_mapping("people", raw.headings)))
        first, last = year_containing("04-01", group.today())
        to_sign = return_signing.prepare(group, first, last, reasons={ALL_CHECKS: "Nobody's return."})
        signed_returns.again(group, return_signing.sign_off(group, to_sign), folder / _SIGNED)
    finally:
        group.close()
    return f"signed off, {len(to_sign.hidden)} small numbers hidden"


def _network(folder: Path) -> str:
    path = folder / "Network.cppnetwork"
    register.make(path, sample.PASSPHRASE, "Northern Cancer Network").close()
    network = register.open_register(path, passphrase=sample.PASSPHRASE)
    try:
        got = receiving.receive(network, [folder / _SIGNED])
        findings = [*network.findings(), *(why for _, why in got.refused)]
    finally:
        network.close()
    if findings or not got.received:
        raise RuntimeError(" ".join(findings))
    try:
        register.open_register(_NOBODY)
    except StorageTrouble:  # so the parts that speak to a server are there
        return "made, a return received, whole"
    raise RuntimeError("a server answered where there is none")


def _window(folder: Path) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from cpp_desktop import app

    return f"{app.try_out(folder / sample.FILE_NAME, sample.PASSPHRASE)} screens shown"


_PARTS: dict[str, Callable[[Path], str]] = {
    "Papers and returns": _papers,
    "Lists": _lists,
    "Search": _search,
    "Backup": _backup,
    "Signed return": _signing,
    "Network": _network,
    "Window": _window,
}
