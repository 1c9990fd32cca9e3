"""Which worker emitted which of the lines that `collect_lines` must return."""

from __future__ import annotations

from collections import Counter

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import label_of
from autograder.facts import WrongValue


def worker_of(case: Case, value: object) -> str:
    """Return the worker that emitted a line: by its label, such as ``line:0.2``."""
    return label_of(case, value).partition(".")[0]


def workers_with_fewer_lines(case: Case) -> set[str]:
    """Return the workers that had fewer lines to emit than others: they raised."""
    expected = case.as_a(WrongValue).expected
    number = Counter(worker_of(case, value) for value in expected)
    return {name for name, n in number.items() if n < max(number.values())}
