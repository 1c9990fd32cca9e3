"""Random delays at the student's lines, in every thread and in every child.

A delay lets go of the interpreter's lock, so another thread or process may step in
between two lines.  How many delays there are is limited, so no run takes forever.
"""

import os
import random
import sys
import threading
import time
from dataclasses import dataclass
from types import FrameType
from typing import Any

VARIABLE = "SECOND_OPINION_JITTER"
DELAYS = (0.0, 0.0002, 0.001, 0.004, 0.012, 0.03)
BUDGET = 0.15  # seconds of delay in one thread, in one scenario


@dataclass(frozen=True)
class Level:
    """How often a line is delayed, and whether single instructions are, too."""

    chance: float = 0.0
    opcodes: bool = False


LEVELS = {
    "none": Level(),
    "light": Level(0.15),
    "heavy": Level(0.5),
    "opcodes": Level(0.06, opcodes=True),
}


class Jitter:
    """Delays the threads that run lines of one file."""

    def __init__(self, file: str, level: Level, seed: int) -> None:
        self.file = file
        self.level = level
        self.random = random.Random(seed)
        self.spent = threading.local()
        self.calls = 0
        self.next_seed = seed
        self.installing = threading.Lock()

    def install(self) -> None:
        """Trace this thread, all later ones, and those of forked children.

        With `threading.settrace` two threads that begin at the same time may both be
        installing it, and one of them dies of "Cannot install a trace function while
        another trace function is being installed".
        """
        if not self.level.chance:
            return
        os.register_at_fork(before=self.draw, after_in_child=self.begin_anew)
        begin: Any = threading.Thread._bootstrap_inner  # type: ignore[attr-defined]  # each thread begins with it

        def begin_traced(thread: threading.Thread) -> None:
            with self.installing:
                sys.settrace(self.on_call)
            begin(thread)

        threading.Thread._bootstrap_inner = begin_traced  # type: ignore[attr-defined]  # as above
        sys.settrace(self.on_call)

    def refill(self) -> None:
        """Let every thread spend its delays again."""
        self.calls += 1

    def draw(self) -> None:
        """Draw the seed of a child before it is forked."""
        self.next_seed = self.random.randrange(2**32)

    def begin_anew(self) -> None:
        """Seed the luck of a forked child, so that it has its own."""
        self.random = random.Random(self.next_seed)
        self.spent = threading.local()
        self.installing = threading.Lock()  # a thread that is not here may hold it

    def on_call(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Follow the calls of the student's functions, and no others."""
        del event, arg
        if frame.f_code.co_filename != self.file:
            return None
        frame.f_trace_opcodes = self.level.opcodes
        return self.on_line

    def on_line(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Delay a line, or an instruction, now and then."""
        del frame, arg
        if event in ("line", "opcode") and self.random.random() < self.level.chance:
            self.delay()
        return self.on_line

    def delay(self) -> None:
        """Sleep a little, as long as this thread has not slept enough already."""
        spent = self.spent.__dict__
        if spent.get("call") != self.calls:
            spent.update(call=self.calls, seconds=0.0)
        if spent["seconds"] < BUDGET:
            seconds = self.random.choice(DELAYS)
            spent["seconds"] += seconds + 0.0001
            time.sleep(seconds)


def install_from_environment(file: str) -> Jitter:
    """Install the jitter that the runner asked for; the student's module calls this."""
    name, _, seed = os.environ.get(VARIABLE, "none:0").partition(":")
    jitter = Jitter(file, LEVELS[name], int(seed))
    jitter.install()
    return jitter
