"""When to look: often while something happens, seldom while nothing does."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from autograder.proof.judge import Judgement, TreeState, judge
from autograder.proof.look import RUNNING, ThreadLook, look, without
from autograder.proof.scene import World
from autograder.proof.spinning import Spinners

# Seconds between two looks.  They decide how soon a deadlock is named, never whether.
_SHORTEST = 0.01
_LONGEST = 0.1
_LONGEST_WHILE_RUNNING = 0.04  # a block may come at any time
_GROWTH = 1.5
_LOOK_SHARE = 30  # looks may take this part of the time
_JUDGE_SHARE = 5  # judgements, after which nobody is disturbed, this one
_LONGEST_FOR_JUDGE = 0.15
_RETHINK = 1.0  # seconds until an unchanged tree is judged again: others may change

Looks = Mapping[tuple[int, int], ThreadLook]


@dataclass(slots=True)
class Watcher:
    """Watches the tree of ``world``; ``pause`` is how long to wait before the next."""

    world: World
    pause: float = _SHORTEST
    _before: Looks = field(default_factory=dict)
    _judged: Looks = field(default_factory=dict)
    _again_at: float = 0.0
    _spinners: Spinners = field(init=False)

    def __post_init__(self) -> None:
        self._spinners = Spinners(self.world.lines_folder)

    def watch(self) -> Judgement | None:
        """Look now; return the judgement when the tree is proved deadlocked."""
        began = time.monotonic()
        first, second = look(self.world.root_pid), look(self.world.root_pid)
        looked = time.monotonic()
        self._set_pause(first, second, (looked - began) / 2)
        self._before = second
        spinning = self._spinners.alone(second)
        first, second = without(first, spinning), without(second, spinning)
        if first != second or any(seen.state == RUNNING for seen in second.values()):
            return None
        if second == self._judged and looked < self._again_at:
            return None
        third = without(look(self.world.root_pid), spinning)
        world = replace(self.world, spinning=spinning)
        judgement = judge((first, second, third), world)
        if judgement.state is TreeState.DEADLOCKED:
            return replace(judgement, spinning=spinning)
        self._remember(judgement, third)
        cost = time.monotonic() - looked
        self.pause = max(self.pause, min(cost * _JUDGE_SHARE, _LONGEST_FOR_JUDGE))
        return None

    def _set_pause(self, first: Looks, second: Looks, cost: float) -> None:
        longest = _LONGEST
        if self._before != second:
            longest = _LONGEST_WHILE_RUNNING
        if first != second or self._before.keys() != second.keys():
            self.pause = _SHORTEST  # somebody comes, goes, or has just moved
        self.pause = max(min(self.pause * _GROWTH, longest), cost * _LOOK_SHARE)

    def _remember(self, judgement: Judgement, third: Looks) -> None:
        if judgement.state is TreeState.BUSY:
            return
        # One without waits has asked for alarms, and so woken threads for a moment.
        self._judged = third if judgement.waits else look(self.world.root_pid)
        self._again_at = time.monotonic() + _RETHINK
