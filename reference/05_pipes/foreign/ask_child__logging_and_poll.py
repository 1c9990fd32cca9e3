# exercise: ask_child
# label: right
# style: logging, type hints, ends in a with statement, and a poll() with a time limit that only reports that it still waits
from __future__ import annotations

import logging
from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

log = logging.getLogger(__name__)

HEARTBEAT = 1.0


def _answer_one(task: Callable[[Any], Any], end: Connection) -> None:
    with end:
        value = end.recv()
        log.debug("child: got a question")
        end.send(task(value))
        log.debug("child: answered")


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    """Let a child process answer one question through a two-way pipe."""
    here, there = Pipe()
    with here, there:
        child = Process(target=_answer_one, args=(task, there), name="answerer")
        child.start()
        there.close()  # only the child's copy is left
        log.debug("parent: started %s", child.pid)
        here.send(value)
        while not here.poll(HEARTBEAT):
            log.info("parent: still waiting for %s", child.pid)
        answer = here.recv()
    child.join()
    log.debug("parent: child ended with %s", child.exitcode)
    return answer
