"""Somebody who has all published sums and looks for the small numbers in them, by the solver's own program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.services.small_numbers_attack import Attacker

PRESENT, POSSIBLE = "meetings.present_by_category", "meetings.possible_by_category"


class SumsAttacker(Attacker):
    """Knows every sum that is shown, each group's totals, and, as a group, its own numbers.

    `groups` are the exact cells of each return by (code, key); `tables` which of them each published table adds up,
    with its numbers, None where they are hidden.
    """

    # Its presolve finds some of these problems infeasible that are not.
    options = ("--presolve", "off")

    def __init__(
        self,
        groups: Sequence[Mapping[tuple[str, str], int]],
        tables: Sequence[tuple[str, Sequence[int], Mapping[str, int | None]]],
        knower: int | None = None,
    ):
        self.ranges, self.rows, self.asked = {}, [], []
        for at, cells in enumerate(groups):
            for code in dict.fromkeys(code for code, _ in cells):
                row = {key: n for (of, key), n in cells.items() if of == code}
                total = sum(row.values())
                for key, number in row.items():
                    self.ranges[at, code, key] = (number, number) if at == knower else (0, total)
                    if 0 < number < 6 and at != knower:
                        self.asked.append((at, code, key))
                self.rows.append(([((at, code, key), 1) for key in row], total, total))
            for code, key in cells:
                if code == POSSIBLE and (PRESENT, key) in cells:
                    self.rows.append(([((at, PRESENT, key), -1), ((at, POSSIBLE, key), 1)], 0, 10**6))
        for number, (code, members, shown) in enumerate(tables):
            for key, value in shown.items():
                terms = [((at, code, key), 1) for at in members if (code, key) in groups[at]]
                if value is not None:
                    self.rows.append((terms, value, value))
                else:
                    cell = ("sum", number, code, key)
                    self.ranges[cell] = (0, 10**4)
                    self.rows.append(([*terms, (cell, -1)], 0, 0))
                    self.asked.append(cell)

    def hidden(self):
        return self.asked
