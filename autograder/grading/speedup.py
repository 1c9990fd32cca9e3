"""A stopwatch beside the proof: how much faster trusted work went; never a judgement.

What decides the points is who was at work at one moment, in which process.  Here the
same trusted work is done item by item and in the student's way, in turns, and the
median of the pairs is shown beside the passed check.  Where others needed the CPUs
meanwhile the figure would say nothing about the student, and that is said instead.
"""

from __future__ import annotations

import math
import os
import statistics
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.evidence import Outcome, Role, Run, Work
from autograder.grading.bench import Play

_PAIRS = 3
_MOST_OTHERS = 0.3  # of one CPU, before the figures are not worth showing
_MOST_SHARES = 4  # of processes that are listed one by one

TOO_BUSY = "too busy here to measure"


def usable_cpus() -> int:
    """How many CPUs this process, and any that it starts, may run on."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def cpus_at_full_speed(quota: float | None = None) -> int:
    """How many CPUs can be kept busy: a container may allow less than it shows."""
    quota = cpu_quota() if quota is None else quota
    return max(1, math.floor(min(usable_cpus(), quota)))


def show_speedup(play: Play, run: Run, scenario: str, label: str = "work") -> None:
    """Show beside the check what ``run`` proved, and what a stopwatch says to it.

    ``scenario`` does timed work by turns: ``alone:N`` item by item, and ``crunched:N``
    in the student's way; it is given the number of turns and of items.
    """
    parts = [in_processes(run, label)]
    cpus = cpus_at_full_speed()
    if play.measures and cpus > 1:
        before = CpuTime.now()
        timed = play(scenario, _PAIRS, 2 * cpus)
        parts += in_words(timed, cpus, before, CpuTime.now())
    play.shown = "; ".join(parts)


def in_processes(run: Run, label: str) -> str:
    """Say how many were at work at once, and in how many processes or threads."""
    actors = {(a.actor.pid, a.actor.tid, a.actor.role) for a in run.of(label)}
    pids = {pid for pid, _, role in actors if role is Role.PROCESS}
    number, what = len(pids), "process" if len(pids) == 1 else "processes"
    if not pids:
        number, what = len(actors), "thread" if len(actors) == 1 else "threads"
    return f"{run.peak(label)} at once in {number} {what}"


def in_words(
    run: Run, cpus: int, before: CpuTime | None, after: CpuTime | None
) -> list[str]:
    """Say how much faster it went; nothing where nothing can be said."""
    measured = measure(run.works) if run.outcome is Outcome.RETURNED else None
    if measured is None or before is None or after is None:
        return []
    if after.others_since(before) > usable_cpus() - cpus + _MOST_OTHERS:
        return [TOO_BUSY]
    return [f"{measured.ratio:.2f}x on {cpus} CPUs", measured.split]


# The stopwatch -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How many times faster it went, and each process's part of the work in percent."""

    ratio: float
    shares: tuple[int, ...]

    @property
    def split(self) -> str:
        """Say how the work was split up."""
        if len(self.shares) == 1:  # threads, where they compute side by side
            return "all in one process"
        if len(self.shares) <= _MOST_SHARES:
            return f"split {'/'.join(map(str, self.shares))}"
        least, most = self.shares[-1], self.shares[0]
        return f"{least} to {most} % of it in each process"


def measure(works: Sequence[Work]) -> Measured | None:
    """Compare the turns of both kinds; None where a turn was not done whole.

    The time of a turn is that from the start of its first work to the end of its last:
    how long it takes to start processes is not in it.
    """
    turns: dict[str, list[Work]] = defaultdict(list)
    for work in works:
        turns[work.label].append(work)
    pairs = []
    for number in range(_PAIRS):
        alone, crunched = turns[f"alone:{number}"], turns[f"crunched:{number}"]
        if not alone or len(alone) != len(crunched):
            return None
        pairs.append((_seconds(alone) / _seconds(crunched), crunched))
    ratio = statistics.median_low(ratio for ratio, _ in pairs)
    crunched = next(works for r, works in pairs if r == ratio)
    return Measured(ratio=ratio, shares=_shares(crunched))


def _seconds(works: Sequence[Work]) -> float:
    return max(work.ended for work in works) - min(work.began for work in works)


def _shares(works: Sequence[Work]) -> tuple[int, ...]:
    used: dict[int, float] = defaultdict(float)
    for work in works:
        used[work.pid] += work.cpu
    whole = sum(used.values()) or 1.0
    return tuple(round(100 * x / whole) for x in sorted(used.values(), reverse=True))


# What others took --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class CpuTime:
    """What the usable CPUs have done by now, and what was ours of it, in seconds."""

    clock: float
    busy: float
    ours: float

    @classmethod
    def now(cls) -> CpuTime | None:
        """Take the time; None where the kernel does not tell it."""
        affinity = getattr(os, "sched_getaffinity", None)
        try:
            text = Path("/proc/stat").read_text("ascii")
        except OSError:
            return None
        if affinity is None:
            return None
        used = os.times()
        return cls(
            clock=time.monotonic(),
            busy=busy_seconds(text, affinity(0)),
            ours=used.user + used.system + used.children_user + used.children_system,
        )

    def others_since(self, earlier: CpuTime) -> float:
        """How many CPUs others kept busy since then: 0.5 is half of one."""
        others = (self.busy - earlier.busy) - (self.ours - earlier.ours)
        return max(0.0, others) / max(self.clock - earlier.clock, 0.001)


def busy_seconds(text: str, cpus: set[int]) -> float:
    """Add up what these CPUs did, idle time aside, from the text of /proc/stat.

    What a hypervisor gave to other machines (steal) counts as done by others.
    """
    busy = 0
    for line in text.splitlines():
        name, _, rest = line.partition(" ")
        number = name.removeprefix("cpu")
        if name.startswith("cpu") and number.isdecimal() and int(number) in cpus:
            user, nice, system, _, _, irq, softirq, steal, *_ = map(int, rest.split())
            busy += user + nice + system + irq + softirq + steal
    return busy / os.sysconf("SC_CLK_TCK")


def cpu_quota(
    root: Path = Path("/sys/fs/cgroup"), own: Path = Path("/proc/self/cgroup")
) -> float:
    """How many CPUs the control groups may keep busy; infinite where nothing limits.

    The limit of a group holds for all groups in it, so the smallest one counts.
    """
    try:
        lines = own.read_text("ascii", "replace").splitlines()
    except OSError:
        lines = []
    limits = [_limit_v2(root), _limit_v1(root / "cpu")]
    for line in lines:
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        parts = path.strip("/").split("/") if path.strip("/") else []
        for depth in range(1, len(parts) + 1):
            inner = Path(*parts[:depth])
            if not controllers:
                limits.append(_limit_v2(root / inner))
            elif "cpu" in controllers.split(","):
                limits.append(_limit_v1(root / "cpu" / inner))
    return min(limits)


def _limit_v2(group: Path) -> float:
    """Read ``150000 100000``, or ``max 100000`` where there is no limit."""
    try:
        quota, period = (group / "cpu.max").read_text("ascii").split()
        return math.inf if quota == "max" else int(quota) / int(period)
    except (OSError, ValueError, ZeroDivisionError):
        return math.inf


def _limit_v1(group: Path) -> float:
    """Read two files; -1 stands for no limit."""
    try:
        quota = int((group / "cpu.cfs_quota_us").read_text("ascii"))
        period = int((group / "cpu.cfs_period_us").read_text("ascii"))
        return quota / period if quota > 0 else math.inf
    except (OSError, ValueError, ZeroDivisionError):
        return math.inf
