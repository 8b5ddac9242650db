"""Somebody who knows every return that left, and reckons: shares no code with what hides the numbers."""

import os
from collections.abc import Sequence
from pathlib import Path
from random import Random
from subprocess import run
from tempfile import TemporaryDirectory

from highsbox import highs_bin_path, highs_lib_dir

PLACE = os.environ | {"LD_LIBRARY_PATH": highs_lib_dir(), "DYLD_LIBRARY_PATH": highs_lib_dir()}
"""The solver's program looks for the libraries that come beside it."""
HIDDEN = "suppressed"
CATEGORIES = (
    "patient", "carer", "bereaved carer", "relative or friend", "nhs professional", "social care", "voluntary sector",
    "commissioner", "other", "not stated",
)  # fmt: skip
REASONS = ("term ended", "resigned", "ill health", "moved", "job change", "died", "not known")
TABLES = {
    "membership.at_end_by_category": ("membership.at_end", CATEGORIES),
    "membership.left_by_reason": ("membership.left", REASONS),
    "meetings.present_by_category": ("meetings.present", CATEGORIES),
    "meetings.possible_by_category": ("meetings.possible", CATEGORIES),
}
MEMBERS, _, PRESENT, POSSIBLE = TABLES


class Attacker:
    """Knows the returns as they left, in order; `truth` are the exact ones, which tell which of his guesses hold."""

    options: tuple[str, ...] = ()

    def __init__(self, left: Sequence[dict], truth: Sequence[dict]):
        self.ranges, self.rows, self.first = {}, [], {}
        self.left, self.truth = left, truth
        for at, (seen, true) in enumerate(zip(left, truth, strict=True)):
            self._look_at(at, seen, true)
        for b in range(len(left)):
            for a in range(len(left)):
                self._compare(a, b)

    def _look_at(self, at, seen, true):
        figures = seen["figures"]
        for code, (total, keys) in TABLES.items():
            for key in keys:
                cell, value = (at, code, key), seen["breakdowns"][code].get(key, 0)
                self.ranges[cell] = (0, figures[total]) if value == HIDDEN else (value, value)
                self.first[cell] = true["breakdowns"][code].get(key, 0)
            self.rows.append(([((at, code, key), 1) for key in keys], figures[total], figures[total]))
        gone = figures["membership.left"]
        held = figures["meetings.held"] + figures["meetings.inquorate"]
        for key in CATEGORIES:
            self.ranges[at, "gone", key] = (0, gone)
            self.first[at, "gone", key] = true["gone"].get(key, 0)
            self.rows.append(([((at, PRESENT, key), -1), ((at, POSSIBLE, key), 1)], 0, 10**6))
            could = [((at, MEMBERS, key), held), ((at, "gone", key), held), ((at, POSSIBLE, key), -1)]
            self.rows.append((could, 0, 10**6))
        self.rows.append(([((at, "gone", key), 1) for key in CATEGORIES], gone, gone))

    def _compare(self, a, b):
        one, two = self.left[a], self.left[b]
        if a < b and one["period"] == two["period"]:
            for code, (total, keys) in TABLES.items():
                same = all(self.first[a, code, k] == self.first[b, code, k] for k in keys)
                if one["figures"][total] == two["figures"][total] and same:
                    self.rows += [([((a, code, k), 1), ((b, code, k), -1)], 0, 0) for k in keys]
        if int(one["period"]["from"][:4]) + 1 == int(two["period"]["from"][:4]):
            self._a_year_on(a, b)

    def _a_year_on(self, a, b):
        joined = self.left[b]["figures"]["membership.joined"]
        new = self.truth[b]["new"]
        fits = all(
            self.first[a, MEMBERS, k] + new.get(k, 0) - self.first[b, "gone", k] == self.first[b, MEMBERS, k]
            for k in CATEGORIES
        )
        if not fits:  # an older revision: what was believed then does not lead here
            return
        for key in CATEGORIES:
            self.ranges[b, "new", key] = (0, joined)
            self.first[b, "new", key] = new.get(key, 0)
            terms = [((a, MEMBERS, key), 1), ((b, "new", key), 1), ((b, "gone", key), -1), ((b, MEMBERS, key), -1)]
            self.rows.append((terms, 0, 0))
        self.rows.append(([((b, "new", key), 1) for key in CATEGORIES], joined, joined))

    def hidden(self):
        return [c for c, (low, high) in self.ranges.items() if c[1] in TABLES and self._seen(c) == HIDDEN]

    def _seen(self, cell):
        at, code, key = cell
        return self.left[at]["breakdowns"][code].get(key, 0)

    def knows(self) -> list:
        """Return the hidden cells that have one value only, by the least and the most that each can be."""
        cells, seen = self.hidden(), {}
        chance = Random(len(cells))
        weights = [{cell: chance.randint(-9, 9) for cell in cells} for _ in range(2)] if cells else []
        for costs in (*weights, *({cell: 1} for cell in cells)):
            if len(costs) == 1 and len(seen[next(iter(costs))]) > 1:
                continue
            for way in ("minimize", "maximize"):
                for cell, value in self._solved(way, costs).items():
                    seen.setdefault(cell, set()).add(value)
        return [cell for cell in cells if len(seen[cell]) == 1]

    def _solved(self, way, costs) -> dict:
        """Ask the solver's own program, by a file in the LP format."""
        names = {cell: f"x{n}" for n, cell in enumerate(self.ranges)}
        rows = []
        for terms, low, high in self.rows:
            total = " ".join(f"{n:+d} {names[cell]}" for cell, n in terms)
            rows += [f"{total} = {low}"] if low == high else [f"{total} >= {low}", f"{total} <= {high}"]
        bounds = [f"{low} <= {names[cell]} <= {high}" for cell, (low, high) in self.ranges.items()]
        goal = " ".join(f"{n:+d} {names[cell]}" for cell, n in costs.items())
        text = [way, f"o: {goal}", "subject to", *rows, "bounds", *bounds, "general", *names.values(), "end"]
        with TemporaryDirectory() as folder:
            problem, answer = Path(folder, "p.lp"), Path(folder, "answer")
            problem.write_text("\n".join(text))
            run(
                [highs_bin_path(), problem, "--solution_file", answer, *self.options],
                check=True,
                capture_output=True,
                env=PLACE,
                cwd=folder,
            )
            told = answer.read_text()
        assert "Optimal" in told, "what left does not fit together"
        values = dict(line.split()[:2] for line in told.splitlines() if line[:1] == "x" and line[1:2].isdigit())
        return {cell: round(float(values[names[cell]])) for cell in self.ranges}
