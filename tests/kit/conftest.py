"""What all tests of the kit share: fabricated plays, and golden files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from autograder.evidence import Actor, Arrival, Frame, Outcome, Role, Run, Step

FILE = "/copy/threads.py"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that rewrites all golden files; look at the difference then."""
    parser.addoption("--rewrite-golden", action="store_true")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name in `golden/` beside the test."""

    def compare(name: str, text: str) -> None:
        file = request.path.parent / "golden" / name
        if request.config.getoption("--rewrite-golden"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")
        assert file.is_file(), f"there is no {file}: run with --rewrite-golden"
        assert text == file.read_text("utf-8")

    return compare


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


@pytest.fixture
def plays() -> Plays:
    """Return the maker of plays."""
    return Plays()
