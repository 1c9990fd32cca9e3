# exercise: ask_child
# label: right
# style: typed, a frozen dataclass with __call__ as the target, logging, nested try/finally

import logging
import multiprocessing as mp
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Responder:
    """What the child does."""

    task: Callable[[Any], Any]

    def __call__(self, end: Connection) -> None:
        try:
            question = end.recv()
            log.debug("child got %s", type(question).__name__)
            end.send(self.task(question))
        finally:
            end.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    ctx = mp.get_context()
    here, there = ctx.Pipe()
    try:
        child = ctx.Process(target=Responder(task), args=(there,))
        child.start()
        try:
            there.close()
            here.send(value)
            log.debug("sent, waiting for pid %s", child.pid)
            answer = here.recv()
        finally:
            here.close()
            child.join()
    finally:
        there.close()
    log.info("child ended with %s", child.exitcode)
    return answer
