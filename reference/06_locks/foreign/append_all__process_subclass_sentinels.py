# exercise: append_all
# label: right
# style: subclass of Process with run(), waits on the sentinels with multiprocessing.connection.wait

import multiprocessing
from multiprocessing.connection import wait
from typing import Any, Callable, Sequence


class ChildFailed(Exception):
    """A child process did not do its part."""


class Appender(multiprocessing.Process):
    """One record, one process."""

    def __init__(self, turnstile, append: Callable[[Any], object], record: Any) -> None:
        super().__init__(name="appender")
        self.turnstile = turnstile
        self.append = append
        self.record = record

    def run(self) -> None:
        with self.turnstile:
            self.append(self.record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    turnstile = multiprocessing.Lock()
    children = [Appender(turnstile, append, record) for record in records]
    for child in children:
        child.start()

    pending = {child.sentinel: child for child in children}
    failed = 0
    while pending:
        for sentinel in wait(list(pending)):
            child = pending.pop(sentinel)
            child.join()
            failed += child.exitcode != 0

    if failed:
        raise ChildFailed(f"{failed} of {len(children)} records could not be appended")
