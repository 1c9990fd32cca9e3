"""A class of two hundred: ``python -m tests.benchmarks.classes [--students N]``.

Each student's work is put together from specimens, mutants and solutions by others, the
same each time.  It is graded with one job and with ``--jobs``, on which depends how
much faster that is and nothing else; then the supervisor is killed again and again, and
the same command goes on, to the same marks.  Exits 1 where marks differ.

``--keep DIR`` leaves hand-ins and reports there, for ``lockstep class DIR/reports``.
"""

from __future__ import annotations

import argparse
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from autograder.classbook import book as classbook
from autograder.classbook.rows import Row
from autograder.gatekeeper.editing.assignment_folders import (
    AssignmentFolders,
    read_source,
)
from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.foreign import read_foreign
from autograder.gatekeeper.editing.mutants import mutants
from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen
from autograder.gatekeeper.editing.splice import splice
from tests.benchmarks.measure import machine

COURSE = Path(__file__).parents[2]
LEAST_FASTER = 1.8  # with two jobs, on two idle CPUs
_KINDS = ("reference", "right", "wrong", "foreign")
_WEIGHTS = (50, 20, 20, 10)  # how often an exercise is of that kind
_MUTANTS = 0.2  # of the students have a mutant of the reference below all


def make_class(folder: Path, students: int, slug: str = "01_threads") -> None:
    """Lay the hand-ins of a class into a folder, as Moodle names them."""
    chance = random.Random(f"{slug} {students}")
    place = AssignmentFolders(course=COURSE, slug=slug)
    for number in range(1, students + 1):
        name = f"Student {number:03}_{1000 + number}_assignsubmission_file"
        target = folder / name / place.file_name
        target.parent.mkdir(parents=True)
        if chance.random() > 0.02:  # one of fifty hands in an empty folder
            target.write_text(one_work(place, chance), "utf-8")


def one_work(place: AssignmentFolders, chance: random.Random) -> str:
    """Put together what one student might hand in."""
    source = place.reference
    if chance.random() < _MUTANTS:
        text = chance.choice(mutants(source, place.exam.exercises)).text
        source = Source(text, source.file)
    for exercise in place.exam.exercises:
        (kind,) = chance.choices(_KINDS, _WEIGHTS)
        files = sorted((place.reference.file.parent / kind).glob(f"{exercise}_*.py"))
        if kind != "reference" and files:
            source = _with(source, _specimen(kind, chance.choice(files)))
    return source.text


def _specimen(kind: str, file: Path) -> Specimen:
    if kind != "foreign":
        return read_specimen(file)
    foreign = read_foreign(file)
    return Specimen(exercise=foreign.exercise, source=read_source(file))


def _with(source: Source, specimen: Specimen) -> Source:
    """Take an exercise from a specimen; where names would clash, leave it as it is."""
    try:
        return Source(splice(source, specimen).text, source.file)
    except (AuthorError, SyntaxError):
        return source


def grading(hand_ins: Path, reports: Path, jobs: int) -> subprocess.Popen[bytes]:
    """Start ``lockstep grade`` on a class."""
    command = ["grade", hand_ins, "--layout", "moodle", "--report", reports]
    command += ["--jobs", jobs, "--assignment", "01_threads", "--course", COURSE]
    return subprocess.Popen(
        [sys.executable, "-m", "autograder", *map(str, command)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def timed(hand_ins: Path, reports: Path, jobs: int) -> float:
    """Grade a class; gives the seconds that it took."""
    started = time.perf_counter()
    status = grading(hand_ins, reports, jobs).wait()
    if status not in (0, 1):
        sys.stdout.write(f"lockstep grade ended with status {status}\n")
    return time.perf_counter() - started


def rows_of(reports: Path) -> list[Row]:
    """Read the rows of a store."""
    with classbook.opened(reports) as book:
        return book.rows()


def marks(reports: Path) -> dict[str, list[tuple[str, str, str]]]:
    """Return what each student got: each check, how it ended, and the named mistake."""
    return {
        row.whose.who: [
            (c.id, c.outcome.value, c.verdict.mistake if c.verdict else "")
            for c in row.report.checks
        ]
        for row in rows_of(reports)
    }


def count(reports: Path) -> int:
    """Count what is committed; none before there is a store."""
    try:
        file = reports / classbook.FILE_NAME
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM graded").fetchone()[0])
    except sqlite3.Error:
        return 0


def killed(hand_ins: Path, reports: Path, jobs: int, times: int, whole: int) -> int:
    """Kill the supervisor so many times on the way, and let the last one end.

    Returns how often it was at work when it was killed.
    """
    chance = random.Random(times)
    hits = 0
    for turn in range(times):
        enough = whole * (turn + 1) // (times + 1)
        process = grading(hand_ins, reports, jobs)
        while count(reports) < enough and process.poll() is None:
            time.sleep(0.05)
        time.sleep(chance.uniform(0, 0.5))
        process.send_signal(signal.SIGKILL)
        hits += process.wait() == -signal.SIGKILL
    grading(hand_ins, reports, jobs).wait()
    return hits


def main(arguments: Sequence[str] | None = None) -> int:
    """Grade the class in all ways, print what it took, and compare the marks."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.classes")
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="lockstep-class-") as name:
        folder = options.keep or Path(name)
        make_class(folder / "in", options.students)
        several = timed(folder / "in", folder / "reports", options.jobs)
        one = timed(folder / "in", folder / "one job", 1)
        if options.kills:
            hits = killed(
                *(folder / "in", folder / "killed", options.jobs, options.kills),
                whole=options.students,
            )
            sys.stdout.write(f"killed {hits} times at work, of {options.kills}\n")
        return _tell(folder, options.jobs, one, several)


def _tell(folder: Path, jobs: int, one: float, several: float) -> int:
    rows = rows_of(folder / "reports")
    seconds = [row.spent.seconds for row in rows]
    cpu = [row.spent.cpu for row in rows]
    memory = [row.spent.memory / 2**20 for row in rows]
    lines = [
        machine(),
        f"{len(rows)} submissions",
        f"one job       {one:8.1f} s",
        f"{jobs} jobs        {several:8.1f} s, {one / several:.2f} times as fast "
        f"(wanted: {LEAST_FASTER} with two jobs on two idle CPUs)",
        f"a submission  {_middle(seconds)} s",
        f"  of the CPU  {_middle(cpu)} s",
        f"  its largest process  {_middle(memory)} MB",
    ]
    wanted, different = marks(folder / "reports"), 0
    for name in ("one job", "killed"):
        if (folder / name).exists():
            found = marks(folder / name)
            wrong = sorted(w for w in wanted | found if wanted.get(w) != found.get(w))
            different += len(wrong)
            lines.append(f"{name}: {len(wrong)} with other marks {' '.join(wrong)}")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if different else 0


def _middle(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.1f}, at most {max(values):.1f}"


if __name__ == "__main__":
    sys.exit(main())
