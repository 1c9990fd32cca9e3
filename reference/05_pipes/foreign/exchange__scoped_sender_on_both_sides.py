# exercise: exchange
# label: right
import contextlib
import multiprocessing
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any


@contextlib.contextmanager
def _sending(end: Connection, value: Any) -> Iterator[None]:
    """Let a thread send the value; it has been joined when the block is left."""
    thread = threading.Thread(target=end.send, args=(value,))
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _partner(theirs: Connection, ours: Connection, right: Any) -> None:
    ours.close()
    with theirs:
        with _sending(theirs, right):
            received = theirs.recv()
        theirs.send(received)  # the report: nobody else sends any more


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(theirs, ours, right))
    with ours:
        with theirs:
            child.start()
        with _sending(ours, left):
            received = ours.recv()
        report = ours.recv()
    child.join()
    return received, report
