"""A small reference solution and a small course, made up for these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.editing.stub import cut

REFERENCE = '''\
"""Two exercises, made up."""

from __future__ import annotations

import threading


class Keeper(threading.Thread):
    """A thread that keeps a value."""

    def __init__(self, task: object) -> None:
        # TODO 1: set up the thread
        ### BEGIN SOLUTION
        super().__init__()
        self.task = task
        self.value: object = None
        ### END SOLUTION

    def run(self) -> None:
        """Keep the value."""
        # TODO 1: keep the value
        ### BEGIN SOLUTION
        self.value = self.task()
        ### END SOLUTION


### BEGIN SOLUTION
def started(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()


### END SOLUTION


def run_both(first: object, second: object) -> list[object]:
    """Run both and give the values."""
    # TODO 2: start both, wait for both
    ### BEGIN SOLUTION
    both = [Keeper(first), Keeper(second)]
    started(both)
    for thread in both:
        thread.join()
    return [thread.value for thread in both]
    ### END SOLUTION
'''

PAIR = '''\
"""One exercise."""

import threading


def both(first, second):
    """Run both at the same time; return when both have ended."""
    # TODO 1: start both, wait for both
    ### BEGIN SOLUTION
    one, other = threading.Thread(target=first), threading.Thread(target=second)
    one.start()
    other.start()
    one.join()
    other.join()
    ### END SOLUTION
'''

SCENARIO = '''\
"""What drives the student's code."""


def run_both(student, stage):
    """Run two tasks."""
    student.both(stage.task("task:a"), stage.task("task:b"))
'''

CHECKS = '''\
"""The judgements."""

import pytest

from autograder.claims import at_once, finished_before_return, ran_in, returned
from autograder.evidence import Role
from autograder.referee.strategies import (
    hold_inside,
    in_order,
    reverse_order,
    timers_fire,
)


@pytest.mark.exercise("both", points=1)
def test_runs_both_at_once(play):
    """runs both at the same time"""
    run = play("run_both", strategy=hold_inside("task"))
    returned(run)
    ran_in(run, "task", Role.THREAD)
    at_once(run, "task", 2)


@pytest.mark.exercise("both", points=1)
def test_waits_for_both(play):
    """returns when both have ended"""
    for strategy in (in_order(), reverse_order()):
        run = play("run_both", strategy=strategy)
        returned(run)
        finished_before_return(run, "task:a", "task:b")


@pytest.mark.exercise("both", points=1)
def test_waits_as_long_as_it_takes(play):
    """waits for both, however long they take"""
    for label in ("task:a", "task:b"):
        run = play("run_both", strategy=timers_fire(hold=label))
        returned(run)
        finished_before_return(run, label)
'''

EQUIVALENT = """\
both:swap:11          nobody can tell which one was started first
both:swap:13          both are waited for
both:join-at-once:12  the other one runs already; the one is waited for in any case
"""

HANDOUT = """\
# Pair

See [the hints](hints.md).

## How to work

<!-- how to work -->
The kit has a page about that.
<!-- end of how to work -->

## Task 1: both

**3 points.** Run both.

```python
>>> from pair import both
>>> both(lambda: print("here"), lambda: None)
here

```
"""

HINTS = (
    "# Hints\n\n## Task 1: both\n\n1. Who waits?\n2. Threads.\n3. Start, then join.\n"
)

BODIES = {
    "right/both_loop.py": (
        "style: loop",
        "    ts = [threading.Thread(target=t) for t in (first, second)]",
        "    for t in ts:",
        "        t.start()",
        "    for t in ts:",
        "        t.join()",
    ),
    "right/both_caller.py": (
        "style: one in a nested thread",
        "    def rest():",
        "        t = threading.Thread(target=second)",
        "        t.start()",
        "        first()",
        "        t.join()",
        "    t = threading.Thread(target=rest)",
        "    t.start()",
        "    t.join()",
    ),
    "right/both_pool.py": (
        "style: executor",
        "    from concurrent.futures import ThreadPoolExecutor",
        "    with ThreadPoolExecutor(2) as pool:",
        "        pool.submit(first)",
        "        pool.submit(second)",
    ),
    "wrong/both_serial.py": ("expect: no-threads", "    first()", "    second()"),
    "wrong/both_joined.py": (
        "expect: join-in-start-loop",
        "    for task in (first, second):",
        "        t = threading.Thread(target=task)",
        "        t.start()",
        "        t.join()",
    ),
    "wrong/both_run.py": (
        "expect: run-instead-of-start",
        "    for task in (first, second):",
        "        t = threading.Thread(target=task)",
        "        t.run()  # <- here",
    ),
    "wrong/both_called.py": (
        "expect: called-instead-of-passed",
        "    for task in (first, second):",
        "        t = threading.Thread(target=task())  # <- here",
        "        t.start()",
        "        t.join()",
    ),
    "wrong/both_only_made.py": (
        "expect: never-started",
        "    for task in (first, second):",
        "        threading.Thread(target=task)",
    ),
}


def specimen(*lines: str) -> str:
    """Return a specimen of ``both``: what it is, and its body."""
    head = f"# exercise: both\n# {lines[0]}\nimport threading\n\n\n"
    return head + "\n".join(["def both(first, second):", *lines[1:]]) + "\n"


def _visible(text: str) -> str:
    """Return the same tests with other inputs, as students may see them."""
    return text.replace('"task', '"work').replace("run_both", "run_two")


@pytest.fixture
def reference() -> Source:
    """Return a reference solution of two exercises, ``Keeper`` and ``run_both``."""
    return Source(REFERENCE, Path("reference/made_up/keeper.py"))


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return a course of one assignment, ``01_pair``, in which nothing is wrong."""
    files = {
        "assignments/01_pair/README.md": HANDOUT,
        "assignments/01_pair/hints.md": HINTS,
        "assignments/01_pair/pair.py": cut(PAIR, Path("pair.py")),
        "assignments/01_pair/test_pair.py": _visible(CHECKS),
        "assignments/01_pair/scenarios.py": _visible(SCENARIO),
        "reference/01_pair/pair.py": PAIR,
        "reference/01_pair/equivalent_mutants.txt": EQUIVALENT,
        "tests/hidden/01_pair/test_hidden_pair.py": CHECKS,
        "tests/hidden/01_pair/scenarios.py": SCENARIO,
    }
    for name, lines in BODIES.items():
        files[f"reference/01_pair/{name}"] = specimen(*lines)
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path
