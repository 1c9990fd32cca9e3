"""What claims find worth a remark, and what not."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.evidence import Event, Run
from autograder.remarks import held_long


def counted(plays: Any, takes: int) -> Run:
    """Make a play in which one worker writes twice, and took a lock so many times."""
    writes = [plays.arrival("n:write", 1, step, step, kind="write") for step in (0, 1)]
    actor = writes[0].actor
    events = [
        Event(name="lock acquired", pid=actor.pid, tid=actor.tid, time=n, obj="lock 1")
        for n in range(takes)
    ]
    run: Run = plays.run(arrivals=tuple(writes), events=tuple(events))
    return run


@pytest.mark.parametrize(("takes", "remarked"), [(1, True), (2, False), (0, False)])
def test_a_lock_for_all_steps_is_remarked_on(
    plays: Any, takes: int, remarked: bool
) -> None:
    """Not one for each step, nor none at all."""
    assert (held_long(counted(plays, takes), "n") is not None) is remarked
