# exercise: gather
# label: right
# style: functional, Either values, attempt and traverse
import threading
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Right:
    value: Any

    def get(self):
        return self.value


@dataclass(frozen=True)
class Left:
    error: BaseException

    def get(self):
        raise self.error


def attempt(thunk):
    try:
        return Right(thunk())
    except BaseException as error:
        return Left(error)


def fork(action):
    thread = threading.Thread(target=action)
    thread.start()
    return thread


def spawn(task):
    cell = []
    thread = fork(lambda: cell.append(attempt(task)))

    def wait():
        thread.join()
        return cell[0]

    return wait


def gather(tasks):
    waits = [spawn(task) for task in tasks]
    outcomes = [wait() for wait in waits]
    return [outcome.get() for outcome in outcomes]
