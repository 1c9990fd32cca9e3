"""What is worth a remark: advice beside a passed check, which costs no points.

Each gives the fact to remark on, or None.
"""

from __future__ import annotations

from collections import Counter

from autograder.evidence import Arrival, Leftover, Run
from autograder.facts import Fact, HeldLong, IdleDaemons


def idle_daemons(run: Run) -> Fact | None:
    """Return the fact to remark on where daemon threads wait for more work forever."""
    idle = sum(map(is_idle_daemon, run.leftovers))
    return IdleDaemons(count=idle) if idle else None


def held_long(run: Run, label: str) -> Fact | None:
    """Return the fact to remark on where each actor took a lock once for all its steps.

    By the recorder, which says so of each that was several times at ``label``.
    """
    writes = Counter(_actor(a) for a in run.of(label) if a.kind == "write")
    takes = Counter((e.pid, e.tid) for e in run.events if e.name == "lock acquired")
    several = [actor for actor, count in writes.items() if count > 1]
    if several and all(takes[actor] == 1 for actor in several):
        return HeldLong(label=label)
    return None


def _actor(arrival: Arrival) -> tuple[int, int]:
    return arrival.actor.pid, arrival.actor.tid


def is_idle_daemon(leftover: Leftover) -> bool:
    """Tell whether a daemon thread was left that waits for work."""
    return leftover.daemon and not leftover.at_gate
