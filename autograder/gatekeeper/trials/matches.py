"""Where the rules of several mistakes match one solution: there their order decides."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

Pair = tuple[str, str]  # the mistake that is named, and one that comes later


@dataclass(slots=True)
class Matches:
    """Counts failed checks, and the pairs of mistakes that match the same one."""

    checks: int = 0
    several: int = 0
    pairs: Counter[Pair] = field(default_factory=Counter)
    shown_by: dict[Pair, str] = field(default_factory=dict)

    def __add__(self, other: Matches) -> Matches:
        """Take two counts together."""
        return Matches(
            checks=self.checks + other.checks,
            several=self.several + other.several,
            pairs=self.pairs + other.pairs,
            shown_by={**other.shown_by, **self.shown_by},
        )

    def add(self, trial: str, matching: Sequence[Sequence[str]]) -> None:
        """Count the failed checks of a trial: the mistakes that match each of them."""
        for names in matching:
            self.checks += bool(names)
            self.several += len(names) > 1
            for pair in itertools.product(names[:1], names[1:]):
                self.pairs[pair] += 1
                self.shown_by.setdefault(pair, trial)

    def text(self, in_full: bool) -> str:
        """Say how many there are; ``in_full`` lists the pairs, each with a trial."""
        if not self.checks:
            return ""
        count = f"Several rules match in {self.several} of {self.checks} failed checks"
        if not in_full:
            return f"{count}; `--pairs` shows the {len(self.pairs)} pairs."
        lines = [
            f"  {first} before {second}: {number}, as in {self.shown_by[first, second]}"
            for (first, second), number in sorted(self.pairs.items())
        ]
        return "\n".join([f"{count}:" if lines else f"{count}.", *lines])
