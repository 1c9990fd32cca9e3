"""The bar of a batch: n of N, the time left, the failures so far; on a terminal only.

`tqdm` draws it and reckons the time: it has done so for years, on every terminal.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TextIO

from autograder.report.record import Handed, Report


class Bar:
    """A bar for so many submissions, of which some are done; gone at the end."""

    def __init__(self, stream: TextIO, count: int, *, done: int = 0) -> None:
        self._lost = self._errors = 0
        self._bar: Any = None
        if stream.isatty():
            from tqdm import tqdm

            self._bar = tqdm(
                total=count,
                initial=done,
                file=stream,
                unit="submission",
                leave=False,
                dynamic_ncols=True,
                bar_format="{n_fmt} of {total_fmt} |{bar}| {remaining} left{postfix}",
            )

    def __enter__(self) -> Bar:
        """Return the bar, which is shown already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()

    def step(self, report: Report | None) -> None:
        """Count one more submission; without a report it came to nothing."""
        if report is None or not (report.gradable or _is_missing(report)):
            self._errors += 1
        elif report.score < report.max_score:
            self._lost += 1
        if self._bar is not None:
            problem = f"{self._lost} lost points, {self._errors} for a person"
            self._bar.set_postfix_str(problem, refresh=False)
            self._bar.update()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar away for as long as something else is shown."""
        if self._bar is not None:
            self._bar.clear()
        yield
        if self._bar is not None:
            self._bar.refresh()


def _is_missing(report: Report) -> bool:
    return report.submission.handed is Handed.NOT_HANDED_IN
