# exercise: gather
# label: right
# style: over-engineered and class-based, each thread keeps an outcome object that is unwrapped at the end
import threading
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any


class _Outcome(ABC):
    @abstractmethod
    def unwrap(self):
        ...


@dataclass(frozen=True)
class _Value(_Outcome):
    value: Any

    def unwrap(self):
        return self.value


@dataclass(frozen=True)
class _Failure(_Outcome):
    error: BaseException

    def unwrap(self):
        raise self.error


class _Job(threading.Thread):
    def __init__(self, position, task):
        super().__init__(name=f"gather-{position}")
        self.task = task
        self.outcome = None

    def run(self):
        try:
            self.outcome = _Value(self.task())
        except BaseException as error:
            self.outcome = _Failure(error)


def gather(tasks):
    jobs = [_Job(position, task) for position, task in enumerate(tasks)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    return [job.outcome.unwrap() for job in jobs]
