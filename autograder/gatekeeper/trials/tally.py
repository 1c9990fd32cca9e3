"""The table at the end of a check: what was tried, and what came out wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from autograder.gatekeeper.trials.at_home import Shares
from autograder.gatekeeper.trials.gallery import add_entry
from autograder.gatekeeper.trials.matches import Matches
from autograder.gatekeeper.trials.trial import Kind, Result, Trial
from autograder.report.text import pad


@dataclass(slots=True, kw_only=True)
class Tally:
    """One row: an assignment under one load."""

    slug: str
    exercises: int
    burners: int | None = None  # None: nobody asked
    kinds: Counter[Kind] = field(default_factory=Counter)
    plays: int = 0
    wrong_verdicts: int = 0
    seconds: float = 0
    stopped: bool = False  # by an error of the author's
    matches: Matches = field(default_factory=Matches)
    at_home: Shares = field(default_factory=lambda: Shares(slug=""))
    shown: dict[str, str] = field(default_factory=dict)  # entries of the gallery

    def __post_init__(self) -> None:
        self.at_home.slug = self.slug

    def add(self, trial: Trial, result: Result, complaints: Sequence[str]) -> None:
        """Count one trial."""
        self.kinds[trial.kind] += 1
        self.plays += result.plays
        self.wrong_verdicts += bool(complaints)
        self.matches.add(f"{self.slug}/{trial.name}", result.matching)
        self.at_home.add(trial, result)
        add_entry(self.shown, trial, result)


_KINDS = (
    Kind.RIGHT,
    Kind.WRONG,
    Kind.MUTANT,
    Kind.PAGE,
    Kind.FOREIGN_RIGHT,
    Kind.FOREIGN_WRONG,
)


def table(rows: Sequence[Tally]) -> str:
    """The rows with a heading, and their sum where there are several."""
    loaded = any(row.burners is not None for row in rows)
    head = ["assignment", *(["burners"] if loaded else []), "exercises"]
    head += [*(kind.value for kind in _KINDS), "plays", "wrong verdicts", "seconds"]
    cells = [head, *(_cells(row, loaded) for row in rows)]
    if len(rows) > 1:
        cells.append(_sum(rows, loaded))
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = [
        "  ".join(
            [pad(row[0], widths[0]), *map(str.rjust, row[1:], widths[1:])]
        ).rstrip()
        for row in cells
    ]
    lines.insert(1, "─" * max(map(len, lines)))
    return "\n".join(lines)


def _cells(row: Tally, loaded: bool) -> list[str]:
    load = "0" if row.burners is None else str(row.burners)
    counts = [row.exercises, *(row.kinds[kind] for kind in _KINDS)]
    numbers = [*counts, row.plays, row.wrong_verdicts]
    own = [row.slug, *([load] if loaded else [])]
    return [*own, *map(str, numbers), f"{row.seconds:.1f}"]


def _sum(rows: Sequence[Tally], loaded: bool) -> list[str]:
    whole = Tally(slug="together", exercises=sum(row.exercises for row in rows))
    for row in rows:
        whole.kinds += row.kinds
        whole.plays += row.plays
        whole.wrong_verdicts += row.wrong_verdicts
        whole.seconds += row.seconds
    cells = _cells(whole, loaded)
    return [cells[0], *([""] if loaded else []), *cells[1 + loaded :]]
