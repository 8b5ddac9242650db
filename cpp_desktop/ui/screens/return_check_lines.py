"""A check of the annual return that fails: what to do about it, or the reason why it may stay so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_texts import ALL_CHECKS
from cpp_desktop.domain.signed_returns import CheckOverride
from cpp_desktop.services import return_texts
from cpp_desktop.ui.dialogs.return_reason import ask_for_reason
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen


def reasons_by_check(overrides: Iterable[CheckOverride], failed: Iterable[Check]) -> dict[str, CheckOverride]:
    """Return the reason of each check that has one, its own or the one for all."""
    by_code = {one.check: one for one in overrides}
    found = ((check.code, by_code.get(check.code) or by_code.get(ALL_CHECKS)) for check in failed)
    return {code: reason for code, reason in found if reason is not None}


@dataclass(frozen=True, slots=True)
class CheckLines:
    """Lays out failed checks of a period; `show(check)` goes where one is put right, `changed()` follows a reason."""

    screen: Screen
    show: Callable[[Check], object]
    changed: Callable[[], object]

    def lines(
        self, period: Period, failed: Iterable[Check], reasons: Mapping[str, CheckOverride]
    ) -> list[QWidget]:  # fmt: skip
        """Return a line for each check: those that still stand first."""
        ordered = sorted(failed, key=lambda check: (check.code in reasons, check.importance != "must"))
        return [self._line(period, check, reasons.get(check.code)) for check in ordered]

    def _line(self, period: Period, check: Check, reason: CheckOverride | None) -> QWidget:
        if reason is not None:
            icon, tone = "tick", "ok"
        else:
            icon, tone = ("alert", "danger") if check.importance == "must" else ("clock", "warn")
        told = check.instruction if reason is None else _tr("“{0}” It goes out with the return.").format(reason.reason)
        said = (label(check.sentence, "h3", wraps=True), label(told, "smalltext", wraps=True))
        words = vbox(*said, flow(*self._verbs(period, check, reason), gap=6), gap=3)
        line = hbox(vbox(picture(icon, tone, 19), None), words, gap=9)
        line.setStretch(1, 1)
        return wrap(vbox(rule(), line, gap=8))

    def _verbs(self, period: Period, check: Check, reason: CheckOverride | None) -> list[QPushButton]:
        asks = partial(ask_for_reason, self.screen, period, check, self.changed)
        deeds: list[tuple[str, Callable[[], object]]] = [(_tr("Show"), partial(self.show, check))]
        if reason is None:
            deeds.append((_tr("It is right…"), asks))
        else:
            takes_back = partial(self._take_back, period, reason)
            deeds = [(_tr("Change…"), asks), (_tr("Take back"), takes_back)]
        made = []
        for words, deed in deeds:
            made.append(one := button(words, deed, kind="small"))
            one.setAccessibleName(f"{words.rstrip('…')}: {check.sentence}")
        return made

    def _take_back(self, period: Period, reason: CheckOverride) -> None:
        withdraw = partial(return_texts.withdraw, self.screen.shell.office, reason.check, period.first, period.last)
        if self.screen.attempt(withdraw):
            self.changed()


def _tr(words: str) -> str:
    return QCoreApplication.translate("CheckLines", words)
