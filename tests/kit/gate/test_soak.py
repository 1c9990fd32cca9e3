"""The soak: busy CPUs beside the trials, and a row for each load in the table."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.trials import check as gate
from autograder.gatekeeper.trials.load import burners
from autograder.gatekeeper.trials.plan import trials
from autograder.gatekeeper.trials.tally import Tally, table
from autograder.gatekeeper.trials.trial import Kind, Result, Trial

HOLDER = """
import sys
from autograder.gatekeeper.trials.load import burners
with burners(2):
    print("burning", flush=True)
    sys.stdin.read()
"""

POOL = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
from autograder.gatekeeper.trials.load import end_with_parent
if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(2, mp_context=context, initializer=end_with_parent)
    pool.submit(abs, 1).result()
    print("ready", flush=True)
    sys.stdin.read()
"""


def children(parent: int) -> set[int]:
    """Return the processes that ``parent`` has started and that still are there."""
    listing = Path(f"/proc/{parent}/task/{parent}/children")
    return set(map(int, listing.read_text().split()))


def test_burners_burn_and_end() -> None:
    """They are there within the block, and nobody is left behind it."""
    before = children(os.getpid())
    with burners(2):
        assert len(children(os.getpid()) - before) == 2
    assert children(os.getpid()) == before


@pytest.mark.parametrize("program", [HOLDER, POOL])
def test_nobody_outlives_the_gate(program: str, tmp_path: Path) -> None:
    """Killing the gate leaves no CPU busy forever, and nobody who waits for work."""
    file = tmp_path / "program.py"
    file.write_text(program, "utf-8")
    holder = subprocess.Popen(
        [sys.executable, file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # the tracker tells what it had to clean up
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() in (b"burning\n", b"ready\n")
    running = children(holder.pid)
    assert len(running) >= 2
    handles = [os.pidfd_open(process) for process in running]
    holder.kill()
    holder.communicate()
    for handle in handles:
        select.select([handle], [], [])  # until it ends; the test's time limit judges
        os.close(handle)


def test_a_soak_has_a_row_for_each_load(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is repeated under each load, and the reference several times."""
    loads = [gate.Round(burners=count, times=3) for count in (0, 1)]
    monkeypatch.setattr(gate, "_SOAKED", loads)
    monkeypatch.setattr(gate, "trials", _few)
    assert gate.check(course, "01_pair", soak=True, workers=2) == 0
    head, _, first, second, together = capsys.readouterr().out.splitlines()[:5]
    assert head.split()[:3] == ["assignment", "burners", "exercises"]
    assert first.split()[:5] == ["01_pair", "0", "1", "1", "0"]
    assert second.split()[:5] == ["01_pair", "1", "1", "1", "0"]
    assert together.split()[:4] == ["together", "2", "2", "0"]


def _few(place: AssignmentFolders, _whole: bool) -> list[Trial]:
    """Return one right specimen, and the reference before its self-check."""
    names = ("right/both_loop.py", "the reference (self-check)")
    return [trial for trial in trials(place) if trial.name in names]


def test_the_table_adds_up() -> None:
    """The last row is the sum of the others."""
    rows = [Tally(slug=slug, exercises=5) for slug in ("01_a", "02_bcd")]
    for row in rows:
        row.seconds = 1.25
        row.kinds.update({Kind.RIGHT: 7, Kind.WRONG: 8, Kind.STUB: 1})
        row.plays = 100
    rows[1].wrong_verdicts = 1
    lines = table(rows).splitlines()
    counted = (
        "exercises right wrong mutants pages foreign right foreign wrong "
        "plays wrong verdicts seconds"
    )
    assert lines[0].split() == ["assignment", *counted.split()]
    assert lines[2].split() == [
        "01_a",
        *["5", "7", "8", "0", "0", "0", "0", "100", "0", "1.2"],
    ]
    assert lines[4].split() == [
        "together",
        *["10", "14", "16", "0", "0", "0", "0", "200", "1", "2.5"],
    ]
    assert len({len(line) for line in lines}) == 1
    assert Result().plays == 0
