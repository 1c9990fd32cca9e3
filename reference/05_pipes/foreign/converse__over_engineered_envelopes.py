# exercise: converse
# label: right
# style: over-engineered: dataclass envelopes with numbers, interviewer and respondent, logging
from __future__ import annotations

import itertools
import logging
import multiprocessing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any, Callable, Iterator, Sequence

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Question:
    number: int
    payload: Any


@dataclass(frozen=True)
class Answer:
    number: int
    payload: Any


@dataclass
class Respondent:
    """The child's side."""

    task: Callable[[Any], Any]
    own: Connection
    foreign: Connection

    def __call__(self) -> None:
        self.foreign.close()
        for question in self.questions():
            self.own.send(Answer(question.number, self.task(question.payload)))
        self.own.close()

    def questions(self) -> Iterator[Question]:
        while True:
            try:
                question = self.own.recv()
            except EOFError:
                logger.debug("the interviewer has hung up")
                return
            yield question


@dataclass
class Interviewer:
    """The parent's side."""

    own: Connection
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def ask(self, payload: Any) -> Any:
        question = Question(next(self.numbers), payload)
        self.own.send(question)
        answer: Answer = self.own.recv()
        if answer.number != question.number:
            logger.error("answer %d to question %d", answer.number, question.number)
        return answer.payload


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=Respondent(task, there, here))
    child.start()
    there.close()
    interviewer = Interviewer(here)
    try:
        return [interviewer.ask(value) for value in values]
    finally:
        here.close()
        child.join()
