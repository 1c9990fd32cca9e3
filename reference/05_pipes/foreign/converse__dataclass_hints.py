# exercise: converse
# label: right
# style: dataclasses as questions and answers, type hints
from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any, Callable


@dataclass(frozen=True)
class Question:
    content: Any


@dataclass(frozen=True)
class Answer:
    content: Any


def respond(parent: Connection, child: Connection, task: Callable) -> None:
    parent.close()
    while True:
        try:
            question: Question = child.recv()
        except EOFError:
            child.close()
            return
        child.send(Answer(task(question.content)))


def converse(task: Callable[[Any], Any], values) -> list[Any]:
    parent, child = Pipe(duplex=True)
    process = Process(target=respond, args=(parent, child, task))
    process.start()
    child.close()
    answers: list[Any] = []
    for value in values:
        parent.send(Question(value))
        answers.append(parent.recv().content)
    parent.close()
    process.join()
    process.close()
    return answers
