"""Plays that nobody has played, made up from what was seen at each step."""

from __future__ import annotations

from typing import Any

from autograder.evidence import Actor, Arrival, Frame, Outcome, Role, Run, Step

FILE = "/copy/threads.py"


class Plays:
    """Makes plays up, from what was seen at each step."""

    def actor(self, number: int, role: Role = Role.THREAD) -> Actor:
        """Make the thread of that number; 0 is the main thread."""
        if number == 0:
            return Actor(pid=1, tid=1, role=Role.MAIN, name="MainThread")
        pid = 100 + number if role is Role.PROCESS else 1
        name = f"{'Process' if role is Role.PROCESS else 'Thread'}-{number}"
        return Actor(pid=pid, tid=100 + number, role=role, name=name)

    def frame(self, line: int, source: str = "", file: str = FILE) -> Frame:
        """Make a frame of the student's file."""
        return Frame(file=file, line=line, function="f", source=source)

    def arrival(
        self, label: str, who: int, step: int, released: int | None, **more: Any
    ) -> Arrival:
        """Let thread ``who`` come to a task at ``step``, and go at ``released``."""
        role = more.pop("role", Role.THREAD)
        kind = more.pop("kind", "task")
        return Arrival(
            label=label,
            kind=kind,
            actor=self.actor(who, role),
            step=step,
            released=released,
            **more,
        )

    def steps(self, count: int, blocked: int = 1, **more: Any) -> tuple[Step, ...]:
        """Make steps that offer nothing in particular."""
        step = Step(offered=(), released=None, blocked=blocked, **more)
        return (step,) * count

    def run(self, outcome: Outcome = Outcome.RETURNED, **more: Any) -> Run:
        """Make a play; it returned, unless ``outcome`` says otherwise."""
        more.setdefault("module_file", FILE)
        return Run(scenario="scene", outcome=outcome, **more)

    def together(self, count: int, **more: Any) -> Run:
        """Make a play in which so many tasks were held at one moment."""
        tasks = [self.arrival(f"task:{n}", n + 1, 0, n) for n in range(count)]
        return self.run(arrivals=tuple(tasks), steps=self.steps(count), **more)

    def in_turn(self, count: int, blocked: int = 1, **more: Any) -> Run:
        """Make a play in which the tasks came one after the other."""
        tasks = [self.arrival(f"task:{n}", n + 1, n, n) for n in range(count)]
        steps = self.steps(count, blocked)
        return self.run(arrivals=tuple(tasks), steps=steps, **more)
