# exercise: ask_each
# label: right
# style: somebody who defends against everything: dataclass, type hints, logging, values through the pipe, broken pipes, half messages, cleaning up in finally

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class Helper:
    """A child together with the parent's end of its pipe."""

    process: Process
    end: Connection

    def ask(self, value: Any) -> None:
        """Send the question; a dead child is noticed later, when we receive."""
        try:
            self.end.send(value)
        except (BrokenPipeError, ConnectionResetError):
            logger.warning("%s died before it was asked", self.process.name)

    def answer(self) -> Any:
        """Return the answer, or None if the child ended without one."""
        try:
            return self.end.recv()
        except (EOFError, OSError):
            # OSError: the child was killed in the middle of its message
            logger.warning("%s ended without an answer", self.process.name)
            return None

    def finish(self) -> None:
        """Close our end and wait for the child."""
        self.end.close()
        self.process.join()


def _child_main(
    task: Callable[[Any], Any], mine: Connection, parents: Connection
) -> None:
    parents.close()
    with mine:
        value = mine.recv()
        try:
            answer = task(value)
        except Exception:
            logger.exception("the task failed for %r", value)
            return
        mine.send(answer)


def _launch(task: Callable[[Any], Any]) -> Helper:
    here, there = Pipe()
    process = Process(target=_child_main, args=(task, there, here))
    try:
        process.start()
    except BaseException:
        here.close()
        raise
    finally:
        # before the next child is made: nobody else may inherit this end
        there.close()
    return Helper(process, here)


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """Ask one child for each value, all of them at the same time."""
    helpers: list[Helper] = []
    try:
        for value in values:
            helper = _launch(task)
            helpers.append(helper)
            helper.ask(value)
        return [helper.answer() for helper in helpers]
    finally:
        for helper in helpers:
            helper.finish()
