"""The stopwatch beside the proof: what it tells, and when it is silent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import pytest

from autograder.evidence import Outcome, Role, Run, Work
from autograder.grading import speedup
from autograder.grading.speedup import CpuTime, cpu_quota, in_words, measure
from tests.kit.made_up_plays import Plays


def turn(label: str, begin: float, *seconds: float, pids: int = 1) -> list[Work]:
    """Make a turn of works: so many processes share them out in order."""
    clocks = [begin] * pids
    works = []
    for number, length in enumerate(seconds):
        who = number % pids
        ended = clocks[who] + length
        work = Work(
            label=label, pid=10 + who, began=clocks[who], ended=ended, cpu=length
        )
        clocks[who] = ended
        works.append(work)
    return works


def pairs(*turns: Sequence[float], pids: int = 2) -> list[Work]:
    """Make a pair for each: so many works of a second alone, then shared out."""
    works = []
    for number, lengths in enumerate(turns):
        works += turn(f"alone:{number}", 1.0, *[1.0] * len(lengths))
        works += turn(f"crunched:{number}", 9.0, *lengths, pids=pids)
    return works


def three_turns(*paces: float) -> list[Work]:
    """Make three pairs: four works alone, and four in two processes at these paces."""
    return pairs(*([pace] * 4 for pace in paces))


def test_the_median_pair_is_told() -> None:
    """One pair that was disturbed, and one that was lucky, change nothing."""
    measured = measure(three_turns(1.0, 4.0, 0.5))
    assert measured is not None
    assert measured.ratio == pytest.approx(2.0)
    assert measured.split == "split 50/50"


def test_an_uneven_split_is_told() -> None:
    """The parts of the processes are those of the CPU time that they used."""
    measured = measure(pairs(*[(3.0, 1.0)] * 3))
    assert measured is not None
    assert measured.shares == (75, 25)


def test_threads_split_nothing_between_processes() -> None:
    """Without the global lock the threads of one process compute side by side."""
    measured = measure(pairs(*[(1.0, 1.0)] * 3, pids=1))
    assert measured is not None
    assert measured.split == "all in one process"


def test_a_turn_that_is_not_whole_tells_nothing() -> None:
    """Who does not do all of the work would seem to be fast."""
    works = three_turns(1.0, 1.0, 1.0)
    assert measure(works[:-1]) is None
    assert measure([]) is None


def cpu_time(clock: float, busy: float, ours: float) -> CpuTime:
    """Make up what the CPUs have done."""
    return CpuTime(clock=clock, busy=busy, ours=ours)


def test_others_decide_whether_it_is_told(
    plays: Plays, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow result on idle CPUs is reported, and a fast one on busy CPUs is not."""
    monkeypatch.setattr(speedup, "usable_cpus", lambda: 2)
    start = cpu_time(0.0, 0.0, 0.0)
    slow: Run = plays.run(works=tuple(three_turns(4.0, 4.0, 4.0)))
    fast: Run = plays.run(works=tuple(three_turns(1.0, 1.0, 1.0)))
    idle, busy = cpu_time(1.0, 1.1, 1.0), cpu_time(1.0, 2.0, 1.0)
    assert in_words(slow, 2, start, idle) == ["0.50x on 2 CPUs", "split 50/50"]
    assert in_words(fast, 2, start, busy) == [speedup.TOO_BUSY]
    assert in_words(fast, 2, None, None) == []
    failed: Run = plays.run(Outcome.CRASHED, works=fast.works)
    assert in_words(failed, 2, start, idle) == []


def test_more_cpus_than_are_needed_may_be_busy(
    plays: Plays, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A container that may keep two of eight CPUs busy is not disturbed by five."""
    monkeypatch.setattr(speedup, "usable_cpus", lambda: 8)
    run: Run = plays.run(works=tuple(three_turns(1.0, 1.0, 1.0)))
    start, end = cpu_time(0.0, 0.0, 0.0), cpu_time(1.0, 6.0, 1.0)
    assert in_words(run, 2, start, end)[0] == "2.00x on 2 CPUs"


def test_only_the_usable_cpus_count() -> None:
    """Of /proc/stat the lines of these CPUs; idle and iowait are not work."""
    text = "cpu  9 9 9 9\ncpu0 100 0 50 7 7 0 0 50 0 0\ncpu1 300 0 0 7 7 0 0 0 0 0\n"
    both = speedup.busy_seconds(text, {0, 1})
    first = speedup.busy_seconds(text, {0})
    assert both == pytest.approx(first * 2.5)


@pytest.mark.parametrize(
    ("files", "groups", "expected"),
    [
        ({}, "", math.inf),
        ({"cpu.max": "max 100000"}, "0::/\n", math.inf),
        ({"cpu.max": "150000 100000"}, "0::/\n", 1.5),
        ({"a/cpu.max": "50000 100000", "a/b/cpu.max": "max 1"}, "0::/a/b\n", 0.5),
        (
            {"cpu/d/cpu.cfs_quota_us": "200000", "cpu/d/cpu.cfs_period_us": "100000"},
            "4:cpu,cpuacct:/d\n1:name=systemd:/d\n",
            2.0,
        ),
        (
            {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"},
            "4:cpu:/\n",
            math.inf,
        ),
    ],
)
def test_the_smallest_limit_of_the_groups_counts(
    tmp_path: Path, files: dict[str, str], groups: str, expected: float
) -> None:
    """Both versions of control groups; what is not there limits nothing."""
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "ascii")
    own = tmp_path / "own"
    own.write_text(groups, "ascii")
    assert cpu_quota(tmp_path, own) == expected


def test_what_was_proved_is_told(plays: Plays) -> None:
    """So many at once, and in how many processes or threads."""
    tasks = [
        plays.arrival(f"work:{n}", n % 2 + 1, n // 2, n // 2, role=Role.PROCESS)
        for n in range(4)
    ]
    run = plays.run(arrivals=tuple(tasks), steps=plays.steps(2))
    assert speedup.in_processes(run, "work") == "2 at once in 2 processes"
    words = speedup.in_processes(plays.together(3), "task")
    assert words == "3 at once in 3 threads"


POOL = """
from multiprocessing import Pool

def solve(work):
    with Pool(2) as pool:
        return pool.map(work, range(4))
"""
SCENARIOS = """
def timed(student, stage):
    return student.solve(stage.timed_work("crunched:0"))
"""


def test_timed_work_tells_when_it_was_done_and_where(tmp_path: Path) -> None:
    """Works of two processes come back with clocks that can be compared."""
    from autograder.play import Player, Submission

    (tmp_path / "pools.py").write_text(POOL, "utf-8")
    (tmp_path / "scenarios.py").write_text(SCENARIOS, "utf-8")
    player = Player(Submission(tmp_path / "pools.py"))
    run = player.play("timed", scenarios=tmp_path / "scenarios.py")
    assert run.value == [0, 1, 2, 3]
    assert len(run.works) == 4
    assert all(work.label == "crunched:0" for work in run.works)
    assert all(0 < work.cpu <= work.ended - work.began + 0.05 for work in run.works)
