"""Strategies that are fair to those who try again: for locks, and for what they guard.

A thread that asks for a lock, gives up and asks again comes to a gate each time.  A
strategy that lets everybody else go first would let it go forever.  Here no thread
makes more than some moves while another one is held.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from autograder.evidence import Role
from autograder.referee.strategies import Choose, Held, State, Strategy

_MOVES = 12  # of one thread while another is held: a few tries for two locks
_ROUNDS = 6  # moves of each, until each has asked for both of its locks
_AHEAD = 6  # moves of one for each move of the others


def keep_inside(label: str, moves: int = _MOVES) -> Strategy:
    """Hold one at ``label`` until the others can do no more, or have tried."""
    return _keep(lambda held: _at(held, label), f"keep one at {label}", moves)


def read_all_then_write(moves: int = _MOVES) -> Strategy:
    """Let everybody read before anybody writes, while others may try to come in."""
    return _keep(lambda held: held.kind == "write", "all read, then write", moves)


def cross() -> Strategy:
    """Let each make a few moves in turn, as if all ran alike; then let one run ahead.

    Those who take two locks in opposite orders get one each.  One that gives its lock
    back and tries again gets both in the end, for then the others move less often.
    """

    def begin() -> Choose:
        moved: Counter[tuple[int, int]] = Counter()
        later = 0

        def choose(state: State) -> Held | None:
            nonlocal later
            if not state.held:
                return None
            chosen = min(state.held, key=lambda held: moved[_thread(held)])
            if moved[_thread(chosen)] >= _ROUNDS:
                later += 1
                if later % _AHEAD:
                    chosen = min(state.held, key=_thread)
            moved[_thread(chosen)] += 1
            return chosen

        return choose

    return Strategy(name="all cross, then one runs ahead", begin=begin)


def latest_first(patience: int = 50) -> Strategy:
    """Let the thread that called run ahead, then the one that came last, to its end.

    Who waits only for the last of those it has started finds the others unfinished.
    ``patience`` is the number of moves after which one has to let another move, for it
    may only look whether the others have: the one that has moved least.
    """

    def begin() -> Choose:
        came: list[tuple[int, int]] = []
        moved: Counter[tuple[int, int]] = Counter()
        in_a_row = 0

        def rank(held: Held) -> tuple[bool, int]:
            return held.actor.role is Role.MAIN, came.index(_thread(held))

        def choose(state: State) -> Held | None:
            nonlocal in_a_row
            came.extend(t for t in map(_thread, state.held) if t not in came)
            if not state.held:
                return None
            chosen = max(state.held, key=rank)
            in_a_row += 1
            if in_a_row > patience:
                in_a_row = 0
                chosen = min(state.held, key=lambda held: moved[_thread(held)])
            moved[_thread(chosen)] += 1
            return chosen

        return choose

    return Strategy(name="the caller first, then the last to come", begin=begin)


def _keep(is_kept: Callable[[Held], bool], name: str, moves: int) -> Strategy:
    def begin() -> Choose:
        moved: Counter[tuple[int, int]] = Counter()

        def choose(state: State) -> Held | None:
            kept = [held for held in state.held if is_kept(held)]
            others = [
                held
                for held in state.held
                if not is_kept(held) and moved[_thread(held)] < moves
            ]
            if others:
                chosen = min(others, key=lambda held: moved[_thread(held)])
                moved[_thread(chosen)] += 1
                return chosen
            if not (state.held and state.exhausted):
                return None
            moved.clear()
            return (kept or list(state.held))[0]

        return choose

    return Strategy(name=name, begin=begin)


def _at(held: Held, label: str) -> bool:
    return held.label == label or held.label.startswith(label + ":")


def _thread(held: Held) -> tuple[int, int]:
    return held.actor.pid, held.actor.tid
