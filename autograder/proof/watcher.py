"""When to look: often while something happens, seldom while nothing does."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.proof.judge import Judgement, State, judge
from autograder.proof.look import ThreadLook, look
from autograder.proof.scene import World

# Seconds between two looks.  They decide how soon a deadlock is told, never whether.
_SHORTEST = 0.01
_LONGEST = 0.1
_GROWTH = 1.5
_SHARE = 30  # a look may cost this part of the time
_RETHINK = 1.0  # seconds until an unchanged tree is judged anew: others may change

Looks = Mapping[tuple[int, int], ThreadLook]


@dataclass(slots=True)
class Watcher:
    """Watches the tree of ``world``; ``pause`` is how long to wait before the next."""

    world: World
    pause: float = _SHORTEST
    _judged: Looks = field(default_factory=dict)
    _again_at: float = 0.0

    def watch(self) -> Judgement | None:
        """Look now; return the judgement when the tree is proved deadlocked."""
        began = time.monotonic()
        state = self._look(began)
        if state is not None and state.state is State.DEADLOCKED:
            return state
        cost = time.monotonic() - began
        self.pause = max(min(self.pause * _GROWTH, _LONGEST), cost * _SHARE)
        return None

    def _look(self, now: float) -> Judgement | None:
        first = look(self.world.root_pid)
        if any(seen.state == "R" for seen in first.values()):
            return None
        second = look(self.world.root_pid)
        if first != second:
            self.pause = _SHORTEST  # somebody moves: a block may come soon
            return None
        if second == self._judged and now < self._again_at:
            return None
        third = look(self.world.root_pid)
        judgement = judge((first, second, third), self.world)
        if judgement.state is not State.BUSY:
            # One without waits has asked for alarms, and so woken threads for a moment.
            self._judged = third if judgement.waits else look(self.world.root_pid)
            self._again_at = now + _RETHINK
        return judgement
