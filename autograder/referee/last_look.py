"""The last look: a task ends between two lines of those who wait for it.

Who collects results asks whether anything is there, and whether anybody is left who
could bring more.  Where these are two questions, an answer can come in between.  With
line gates, those who look are let go line by line while a task is held, and then the
task and its process run to their end before another line is run.  In each call the
looking goes one line further, so that the end comes once between any two lines of a
loop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from autograder.evidence import Role
from autograder.referee.strategies import Held, State, Strategy

_Thread = tuple[int, int]

_MOVES = 60  # of those who look, before they come to a line for the second time


def last_look(label: str) -> Strategy:
    """Hold the task ``label`` while the others look, one line more in each call."""

    def is_task(held: Held) -> bool:
        return held.label == label or held.label.startswith(f"{label}:")

    return Strategy(
        name=f"{label} ends between two looks",
        begin=lambda: _LastLook(is_task).choose,
    )


@dataclass(slots=True)
class _LastLook:
    """What the strategy remembers in one play."""

    is_task: Callable[[Held], bool]
    calls: int = 0
    moves: int = 0
    further: int = 0  # lines since somebody came to a line for the second time
    seen: set[tuple[_Thread, str]] = field(default_factory=set)
    moved: Counter[_Thread] = field(default_factory=Counter)

    def choose(self, state: State) -> Held | None:
        """Choose who goes next, or nobody while those who look wait with a limit."""
        tasks = [held for held in state.held if self.is_task(held)]
        ending = [h for h in state.held if h not in tasks and _is_process(h)]
        if ending:
            return ending[0]
        lookers = [held for held in state.held if not self.is_task(held)]
        if not tasks:
            return min(lookers, key=self._moved, default=None)
        if self.further > self.calls or self.moves > _MOVES:
            return self._end(tasks[0])
        if lookers:
            return self._look(min(lookers, key=self._moved))
        return self._end(tasks[0]) if state.exhausted else None

    def _look(self, held: Held) -> Held:
        came = (_thread(held), held.label)
        self.further += came in self.seen or self.further > 0
        self.seen.add(came)
        self.moves += 1
        self.moved[_thread(held)] += 1
        return held

    def _end(self, task: Held) -> Held:
        self.calls += 1
        self.moves = self.further = 0
        self.seen.clear()
        return task

    def _moved(self, held: Held) -> int:
        return self.moved[_thread(held)]


def _is_process(held: Held) -> bool:
    return held.actor.role is Role.PROCESS


def _thread(held: Held) -> _Thread:
    return held.actor.pid, held.actor.tid
