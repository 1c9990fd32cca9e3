"""The examination of a machine: whether grading works there, and what it offers."""

from __future__ import annotations

import multiprocessing
import platform
import sys
import traceback
from collections.abc import Iterator

from autograder.doctor.machine_finding import MachineFinding
from autograder.doctor.resources import limits
from autograder.doctor.walls import walls
from autograder.play.means import usual_observer, usual_start_method
from autograder.report.text import Screen, plain, show
from autograder.self_trial import cache
from autograder.self_trial.trial_plays import differences

_MARKS = {True: "✓", False: "✗", None: "·"}
_OBSERVERS = {
    "proc": "the kernel shows who waits for what: deadlocks are proved",
    "portable": "no usable /proc: what runs at once is proved, a deadlock is called "
    "stuck",
}


def doctor() -> int:
    """Show the findings; returns 0 when grading works here, else 2."""
    screen = Screen.of(sys.stdout)
    works = True
    for finding in examine():
        works = works and finding.works is not False
        line = f"{_MARKS[finding.works]} {finding.what}: {finding.found}"
        show(screen.letters(plain(line)))
        show(f"    {plain(finding.means)}")
    verdict = "Grading works here." if works else "Grading does not work here."
    show(f"\n{verdict}")
    return 0 if works else 2


def examine() -> Iterator[MachineFinding]:
    """Yield one finding after the other; the plays come last."""
    yield from limits()
    yield from walls()
    yield _start_method()
    observer = usual_observer()
    yield MachineFinding(what="observer", found=observer, means=_OBSERVERS[observer])
    yield python(observer)


def _start_method() -> MachineFinding:
    there = ", ".join(multiprocessing.get_all_start_methods())
    found = f"{usual_start_method()} (there is: {there})"
    means = "how processes start in a play, unless a check asks for another"
    return MachineFinding(what="start method", found=found, means=means)


def python(observer: str) -> MachineFinding:
    """Play the programs of the self-trial, whose outcome is known.

    A limit that is too low shows here, whatever it is: they use threads, processes,
    queues and pools under every start method.
    """
    found = f"{platform.python_version()} ({sys.executable})"
    try:
        wrong = list(dict.fromkeys(differences(observer)))
    except Exception:  # noqa: BLE001 - whatever keeps plays from starting
        wrong = [traceback.format_exc(limit=0).strip().splitlines()[-1]]
    if wrong:
        means = f"plays do not end as they must: {'; '.join(wrong)}"
        return MachineFinding(what="Python", found=found, means=means, works=False)
    cache.note(observer)  # and so no grading here needs to try again
    means = "every play ends as it must"
    return MachineFinding(what="Python", found=found, means=means, works=True)
