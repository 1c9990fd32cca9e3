# exercise: append_all
# label: right
# style: Java-minded: a subclass of Process with run(), a property, and a class that manages them
from multiprocessing import Lock, Process
from typing import Any, Callable, List, Sequence


class ChildFailed(Exception):
    """A child process did not do its part."""


class RecordWriter(Process):
    def __init__(self, guard: Any, writer: Callable[[Any], object], payload: Any) -> None:
        super().__init__()
        self.guard = guard
        self.writer = writer
        self.payload = payload

    def run(self) -> None:
        with self.guard:
            self.writer(self.payload)

    @property
    def has_failed(self) -> bool:
        return self.exitcode != 0


class RecordWriterManager:
    def __init__(self, writer: Callable[[Any], object]) -> None:
        self.writer = writer
        self.guard = Lock()
        self.staff: List[RecordWriter] = []

    def add(self, payload: Any) -> None:
        self.staff.append(RecordWriter(self.guard, self.writer, payload))

    def start_all(self) -> None:
        for member in self.staff:
            member.start()

    def join_all(self) -> None:
        for member in self.staff:
            member.join()

    def check_all(self) -> None:
        for member in self.staff:
            if member.has_failed:
                raise ChildFailed(f"{member.payload!r} could not be written")


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    manager = RecordWriterManager(append)
    for record in records:
        manager.add(record)
    manager.start_all()
    manager.join_all()
    manager.check_all()
