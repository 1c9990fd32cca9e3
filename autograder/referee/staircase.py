"""The staircase: the schedule in which everybody has looked before anybody acts.

With line gates the first comer is stopped before its first line, the second one before
its second line, and so on, until one has come into the section and is held there.  Then
the others are let go, the last one first.  Those who have looked and found the section
free, and was stopped before acting on it, comes in now: only a lock, or an action that
looks and acts in one step, keeps it out.  When somebody leaves the section the stairs
are built once more, for those who look again and again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from autograder.evidence import Role
from autograder.referee.strategies import Held, State, Strategy

_Thread = tuple[int, int]

_MOVES = 12  # of one thread behind its stair: a few tries to come in
_CALLER_MOVES = 100  # of the thread that called: it starts all the others
_LINE = "line"


def staircase(label: str = "", *, kind: str = "", rounds: int = 2) -> Strategy:
    """Stop each comer at a later line than the one before; hold those inside.

    Inside is who stands at a gate with this ``label``, or of this ``kind``.  ``rounds``
    is how often somebody leaves the section before the others go as they like.
    """

    def is_inside(held: Held) -> bool:
        if kind:
            return held.kind == kind
        return held.label == label or held.label.startswith(f"{label}:")

    return Strategy(
        name=f"a staircase to {label or kind}",
        begin=lambda: _Staircase(is_inside, rounds).choose,
    )


@dataclass(slots=True)
class _Staircase:
    """What the strategy remembers in one play."""

    is_inside: Callable[[Held], bool]
    rounds: int
    stairs: dict[_Thread, int] = field(default_factory=dict)
    moved: Counter[_Thread] = field(default_factory=Counter)
    freed: set[_Thread] = field(default_factory=set)

    def choose(self, state: State) -> Held | None:
        """Choose who goes next, or nobody while something else can happen."""
        inside = [held for held in state.held if self.is_inside(held)]
        others = [held for held in state.held if not self.is_inside(held)]
        for held in others:
            if held.kind == _LINE and held.actor.role is not Role.MAIN:
                self.stairs.setdefault(_thread(held), len(self.stairs) + 1)
        stopped = [held for held in others if self._is_stopped(held)]
        if free := [h for h in others if h not in stopped and self._may_move(h)]:
            return self._go(min(free, key=self._turn))
        if not state.exhausted:
            return None
        if stopped:
            last = max(stopped, key=lambda held: self.stairs[_thread(held)])
            self.freed.add(_thread(last))
            self.moved[_thread(last)] = 0
            return self._go(last)
        if not (inside or others):
            return None
        self._begin_again()
        return (inside or others)[0]

    def _is_stopped(self, held: Held) -> bool:
        """Whether the thread has come to its stair, and was not yet let go."""
        thread = _thread(held)
        if held.kind != _LINE or thread in self.freed or thread not in self.stairs:
            return False
        return self.rounds > 0 and self.moved[thread] + 1 >= self.stairs[thread]

    def _may_move(self, held: Held) -> bool:
        most = _CALLER_MOVES if held.actor.role is Role.MAIN else _MOVES
        thread = _thread(held)
        return self.moved[thread] < most + self.stairs.get(thread, 0)

    def _turn(self, held: Held) -> tuple[bool, int]:
        """The caller first, which starts the others; then in the order of stairs."""
        is_caller = held.actor.role is Role.MAIN
        return not is_caller, self.stairs.get(_thread(held), 0)

    def _go(self, held: Held) -> Held:
        self.moved[_thread(held)] += 1
        return held

    def _begin_again(self) -> None:
        """Somebody leaves the section, or all have tried in vain: all move again."""
        self.rounds -= 1
        self.moved.clear()
        self.freed.clear()


def _thread(held: Held) -> _Thread:
    return held.actor.pid, held.actor.tid
