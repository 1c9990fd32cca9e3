"""The staircase: everybody has looked before anybody acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from autograder.evidence import Actor, Role
from autograder.referee.staircase import staircase
from autograder.referee.strategies import Held, State

# What each worker does, step by step: looks whether it is free, takes it, is inside.
LOOK, TAKE, INSIDE = "line:1", "line:2", "inside"


@dataclass
class Worker:
    """A worker that waits until it has found the flag down, and then sets it."""

    number: int
    at: str = LOOK

    def held(self) -> Held:
        """Stand at the gate."""
        return Held(
            key=f"{self.at}#{self.number}",
            label=self.at,
            kind="line" if self.at.startswith("line") else "task",
            actor=Actor(pid=100 + self.number, tid=1, role=Role.PROCESS),
        )


@dataclass
class Game:
    """Workers, and what guards the section."""

    atomic: bool
    workers: list[Worker]
    busy: bool = False
    most_inside: int = 0
    moves: list[str] = field(default_factory=list)

    def play(self, rounds: int = 2) -> None:
        """Move those who are let go, until all have been inside."""
        choose = staircase(INSIDE, rounds=rounds).begin()
        while waiting := [w for w in self.workers if w.at != "gone"]:
            held = tuple(sorted((w.held() for w in waiting), key=lambda h: h.key))
            chosen = choose(State(held=held, history=(), exhausted=False))
            if chosen is None:
                chosen = choose(State(held=held, history=(), exhausted=True))
            assert isinstance(chosen, Held), "somebody has to move"
            self.moves.append(chosen.key)
            self.move(next(w for w in waiting if w.held().key == chosen.key))
            assert len(self.moves) < 1000, "the game comes to an end"

    def move(self, worker: Worker) -> None:
        """Make one step of a worker's."""
        if worker.at == LOOK and not self.busy:
            self.busy = self.atomic
            worker.at = INSIDE if self.atomic else TAKE
        elif worker.at == TAKE:
            self.busy, worker.at = True, INSIDE
        elif worker.at == INSIDE:
            self.busy, worker.at = False, "gone"
        inside = sum(w.at == INSIDE for w in self.workers)
        self.most_inside = max(self.most_inside, inside)


def game(count: int, *, atomic: bool) -> Game:
    """Prepare a game of so many workers."""
    return Game(atomic=atomic, workers=[Worker(n) for n in range(count)])


def test_who_has_looked_comes_in_beside_another_one() -> None:
    """To look, and then to act, guards nothing."""
    played = game(4, atomic=False)
    played.play()
    assert played.most_inside > 1


def test_who_looks_and_acts_in_one_step_keeps_the_others_out() -> None:
    """However often they look."""
    played = game(4, atomic=True)
    played.play()
    assert played.most_inside == 1


def test_those_who_look_again_are_stopped_again() -> None:
    """When somebody has left, two find it free before one of them acts."""
    played = game(4, atomic=False)
    played.busy = True  # until the first has left, all have to look again
    choose = staircase(INSIDE).begin()
    first = Worker(9, at=INSIDE)
    played.workers.append(first)

    def offer(exhausted: bool) -> Sequence[Held]:
        held = tuple(w.held() for w in played.workers if w.at != "gone")
        chosen = choose(State(held=held, history=(), exhausted=exhausted))
        return [chosen] if isinstance(chosen, Held) else []

    for _ in range(500):
        for chosen in offer(False) or offer(True):
            mover = next(w for w in played.workers if w.held().key == chosen.key)
            played.move(mover)
    assert first.at == "gone"
    assert played.most_inside > 1


def test_without_rounds_nobody_is_stopped() -> None:
    """Then all go as they like, in the order in which they came."""
    played = game(3, atomic=False)
    played.play(rounds=0)
    assert played.moves[:2] == [f"{LOOK}#0", f"{TAKE}#0"]


def test_the_caller_goes_first() -> None:
    """It starts the others: all of them are to be there."""
    caller = Actor(pid=1, tid=1, role=Role.MAIN)
    line = Held(key="line:9#0", label="line:9", kind="line", actor=caller)
    held = (Worker(0).held(), line)
    chosen = staircase(INSIDE).begin()(State(held=held, history=(), exhausted=False))
    assert chosen == line
