"""Lockstep and stock nbgrader side by side: ``python -m tests.benchmarks.notebooks``.

The same notebooks of 01_threads are graded twice by ``nbgrader autograde``: by
Lockstep, and by check cells that run in the kernel.  Those ask for the same behaviours
as the hidden tests, check for check, in the way of a test without a referee: the tasks
nap, and a stopwatch tells whether they did so at the same time.  A nap of 0.2 s is
short for that; what the stopwatch says is not used here.  Beside it, as the floor of
what stock nbgrader can be, check cells that do nothing.

With ``--deadlocks N`` also N notebooks in which every exercise waits forever: stock
nbgrader gives each check cell 30 seconds (its default), so 2.5 minutes a notebook.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.specimens import read_specimen
from autograder.gatekeeper.publishing.nbgrader_course import nbgrader_course
from tests.benchmarks.measure import machine

COURSE = Path(__file__).parents[2]
SLUG = "01_threads"
NOTEBOOK = "threads.ipynb"
BATCH = 20
TIMES_FASTER = 10  # with a deadlock in every exercise

TIMED = """\
import threading, time

NAP = 0.2

def nap(value=None, error=None, log=None, seconds=NAP):
    def task(*args):
        if log is not None:
            log.append((threading.current_thread(), args))
        time.sleep(seconds)
        if error is not None:
            raise error
        return value
    return task

class Stopwatch:
    def __enter__(self):
        self.began = time.perf_counter()
        return self
    def __exit__(self, *_):
        self.seconds = time.perf_counter() - self.began
"""
STOCK = {
    "run_in_background": """
log = []
thread = run_in_background(nap(log=log))
thread.join()
assert len(log) == 1 and log[0][0] is not threading.current_thread()
with Stopwatch() as watch:
    thread = run_in_background(nap())
assert watch.seconds < NAP and thread.is_alive()
thread.join()
for args in ((), ("text",), (("one", "tuple"),), ("first", 2), (None, [4], False)):
    log = []
    run_in_background(nap(log=log), *args).join()
    assert log[0][1] == args
""",
    "NamedTask": """
task = NamedTask("bees", nap(1))
assert (task.name, task.result, task.ident) == ("bees", None, None)
pair = [NamedTask(name, nap(name)) for name in ("ant", "bee")]
for task in pair:
    task.start()
for task in pair:
    task.join()
assert [task.result for task in pair] == ["ant", "bee"]
task = NamedTask("direct", nap([]))
task.run()
assert task.result == []
""",
    "run_all": """
log = []
with Stopwatch() as watch:
    run_all([nap(log=log) for _ in range(5)])
late = watch.seconds > 2 * NAP
assert len({thread for thread, _ in log}) == 5
threading.excepthook = lambda _: None
log = []
run_all([nap(log=log), nap(log=log, error=ValueError()), nap(log=log)])
assert len(log) == 3
for count in (0, 1, 40):
    log = []
    run_all([nap(log=log) for _ in range(count)])
    assert len(log) == count
""",
    "meanwhile": """
with Stopwatch() as watch:
    assert meanwhile(nap("task"), nap("here")) == ("task", "here")
late = watch.seconds > 1.5 * NAP
assert meanwhile(nap(1, seconds=2 * NAP), nap(2)) == (1, 2)
assert meanwhile(nap(1), nap(2, seconds=2 * NAP)) == (1, 2)
error = ValueError()
assert meanwhile(nap([]), nap(error)) == ([], error)
""",
    "gather": """
with Stopwatch() as watch:
    gather([nap() for _ in range(5)])
late = watch.seconds > 2 * NAP
tasks = [nap(n, seconds=NAP * (5 - n) / 5) for n in range(5)]
assert gather(tasks) == [0, 1, 2, 3, 4]
assert gather([]) == [] and gather([nap(None)]) == [None]
assert gather([nap(n) for n in range(40)]) == list(range(40))
log, error = [], KeyError("first")
tasks = [nap(log=log, error=error, seconds=2 * NAP)]
tasks += [nap(log=log, error=ValueError()), nap(log=log)]
try:
    gather(tasks)
except KeyError as caught:
    assert caught is error
else:
    raise AssertionError("nothing was raised")
assert len(log) == 3
""",
}
DEADLOCK = "import threading as t; lock = t.Lock(); lock.acquire(); lock.acquire()"

Notebook = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one notebook takes, in seconds."""

    wall: float
    cpu: float


def facts(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what nbgrader keeps in a cell."""
    found: Mapping[str, Any] = cell["metadata"].get("nbgrader", {})
    return found


def nbgrader(folder: Path, *words: str) -> None:
    """Run a command of nbgrader, which must end well."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *words],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def make_courses(folder: Path) -> dict[str, Path]:
    """Make the course of Lockstep, one with tests in the kernel, and one with none."""
    ours = folder / "Lockstep"
    with contextlib.redirect_stdout(io.StringIO()):
        nbgrader_course(COURSE, ours)
    source = json.loads((ours / "source" / SLUG / NOTEBOOK).read_text("utf-8"))
    source["metadata"]["kernelspec"]["name"] = "python3"
    courses = {"Lockstep": ours}
    for name, tests in (("stock", STOCK), ("nothing", dict.fromkeys(STOCK, "pass"))):
        courses[name] = folder / name
        file = courses[name] / "source" / SLUG / NOTEBOOK
        file.parent.mkdir(parents=True)
        (courses[name] / "nbgrader_config.py").write_text("c = get_config()\n")
        for cell in source["cells"]:
            grade_id = facts(cell).get("grade_id", "")
            if grade_id == "setup":
                cell["source"] = TIMED
            elif grade_id.startswith("check_"):
                cell["source"] = tests[grade_id.removeprefix("check_")]
        file.write_text(json.dumps(source), "utf-8")
    for course in courses.values():
        nbgrader(course, "generate_assignment", SLUG)
    return courses


def solutions() -> list[dict[str, str]]:
    """Return right solutions, each with one exercise in another style."""
    place = AssignmentFolders(COURSE, SLUG)
    found = []
    for file in place.specimens:
        if "right" in file.parts:
            specimen = read_specimen(file)
            found.append({specimen.exercise: specimen.source.text})
    return found


def hand_in(
    course: Path, answers: Sequence[Mapping[str, str]], names: Sequence[str]
) -> None:
    """Hand in a notebook for each of the answers; the rest is the reference."""
    source = json.loads((course / "source" / SLUG / NOTEBOOK).read_text("utf-8"))
    right = {facts(c)["grade_id"]: c["source"] for c in source["cells"] if facts(c)}
    for name, given in zip(names, answers, strict=True):
        notebook = json.loads((course / "release" / SLUG / NOTEBOOK).read_text("utf-8"))
        for cell in notebook["cells"]:
            if facts(cell).get("solution"):
                grade_id = facts(cell)["grade_id"]
                cell["source"] = given.get(grade_id, right[grade_id])
        file = course / "submitted" / name / SLUG / NOTEBOOK
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(notebook), "utf-8")


def grade(course: Path, names: Sequence[str]) -> Cost:
    """Grade what these students have handed in; gives what one notebook took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    nbgrader(course, "autograde", SLUG, "--force", f"--student={names[0][0]}*")
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall=wall / len(names), cpu=cpu / len(names))


def tell(title: str, costs: Mapping[str, Cost]) -> None:
    """Print a table: seconds for one notebook, nbgrader's own work in it."""
    lines = [title, f"{'':24}{'seconds':>10}{'CPU seconds':>14}"]
    for name, cost in costs.items():
        lines.append(f"{name:24}{cost.wall:10.2f}{cost.cpu:14.2f}")
    sys.stdout.write("\n".join(lines) + "\n\n")
    sys.stdout.flush()


def main() -> int:
    """Measure, print the tables, and exit with 1 where a promise is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.notebooks")
    parser.add_argument("--deadlocks", type=int, default=0, metavar="N")
    number = parser.parse_args().deadlocks
    sys.stdout.write(f"{machine()}\n\n")
    with tempfile.TemporaryDirectory(prefix="lockstep-benchmark-") as folder:
        courses = make_courses(Path(folder))
        names = [f"s{n:02}" for n in range(BATCH)]
        costs = {}
        for name, course in courses.items():
            hand_in(course, solutions()[:BATCH], names)
            costs[name] = grade(course, names)
        tell(f"a notebook out of {BATCH}, all right", costs)
        kept = costs["Lockstep"].wall <= costs["stock"].wall
        if number:
            del courses["nothing"]
            names = [f"d{n:02}" for n in range(number)]
            kept &= deadlocks(courses, names)
    return 0 if kept else 1


def deadlocks(courses: Mapping[str, Path], names: Sequence[str]) -> bool:
    """Compare notebooks that hang in every exercise."""
    costs = {}
    for name, course in courses.items():
        stub = json.loads((course / "release" / SLUG / NOTEBOOK).read_text("utf-8"))
        hangs = {
            facts(cell)["grade_id"]: "".join(cell["source"]).replace(
                "raise NotImplementedError()", DEADLOCK
            )
            for cell in stub["cells"]
            if facts(cell).get("solution")
        }
        hand_in(course, [hangs] * len(names), names)
        costs[name] = grade(course, names)
    tell("a notebook with a deadlock in every exercise", costs)
    return costs["stock"].wall >= TIMES_FASTER * costs["Lockstep"].wall


if __name__ == "__main__":
    sys.exit(main())
