# exercise: ask_each
# label: right
# style: dataclass with ask() and collect(), type hints; a child that fails goes quietly
from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


def _respond(task: Callable[[Any], Any], end: Connection) -> None:
    """Answer; whoever fails ends without an answer, and without a traceback."""
    value = end.recv()
    try:
        answer = task(value)
    except Exception:
        end.close()
        return
    end.send(answer)
    end.close()


@dataclass
class Respondent:
    process: BaseProcess
    end: Connection

    @classmethod
    def hire(cls, task: Callable[[Any], Any]) -> Respondent:
        mine, its = multiprocessing.Pipe()
        process = multiprocessing.Process(target=_respond, args=(task, its))
        process.start()
        its.close()
        return cls(process, mine)

    def ask(self, value: Any) -> None:
        self.end.send(value)

    def collect(self) -> Any:
        try:
            return self.end.recv()
        except (EOFError, OSError):
            return None
        finally:
            self.end.close()

    def dismiss(self) -> None:
        self.process.join()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    crew = [Respondent.hire(task) for _ in values]
    for respondent, value in zip(crew, values):
        respondent.ask(value)
    answers = [respondent.collect() for respondent in crew]
    for respondent in crew:
        respondent.dismiss()
    return answers
