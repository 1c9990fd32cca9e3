# exercise: append_all
# label: right
# style: an old Java hand: a subclass of Process with run(), and acquire / try / finally / release
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process did not do its part."""


class Appender(multiprocessing.Process):
    def __init__(self, mutex, appendFunction, record):
        super().__init__()
        self.mutex = mutex
        self.appendFunction = appendFunction
        self.record = record

    def run(self):
        self.mutex.acquire()
        try:
            self.appendFunction(self.record)
        finally:
            self.mutex.release()

    def hasFailed(self):
        return self.exitcode != 0


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    mutex = multiprocessing.Lock()
    appenders = []
    for i in range(len(records)):
        appenders.append(Appender(mutex, append, records[i]))
    for appender in appenders:
        appender.start()
    for appender in appenders:
        appender.join()
    failed = False
    for appender in appenders:
        if appender.hasFailed():
            failed = True
    if failed:
        raise ChildFailed()
