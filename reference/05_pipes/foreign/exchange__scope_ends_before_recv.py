# exercise: exchange
# label: wrong
# mistake: a thread does the sending, but the `with` block of its executor waits for it before recv is reached, on both sides; so both send first all the same, and two values larger than the buffer wait for each other forever: "Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives".
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import Any


def _swap(end: Connection, value: Any) -> Any:
    """Send from a thread, receive here."""
    with ThreadPoolExecutor(max_workers=1) as scope:
        scope.submit(end.send, value)
    return end.recv()


def _partner(theirs: Connection, ours: Connection, right: Any) -> None:
    ours.close()
    received = _swap(theirs, right)
    theirs.send(received)
    theirs.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(theirs, ours, right))
    child.start()
    theirs.close()
    received = _swap(ours, left)
    report = ours.recv()
    ours.close()
    child.join()
    return received, report
