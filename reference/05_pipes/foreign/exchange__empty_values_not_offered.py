# exercise: exchange
# label: wrong
# mistake: the helper `offer` sends nothing for a value that counts as false, so exchange("", "x") waits forever in the child, and exchange("x", "") takes the report for the child's value and then raises EOFError; breaks "The parent sends left and receives what the child sends; the child sends right" and ":raises: nothing".

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def offer(end: Connection, value: Any = None) -> None:
    """Send a value, if there is one."""
    if value:
        end.send(value)


def take_then_offer(end: Connection, mine: Any) -> None:
    """Be the child: receive, send, and report."""
    with end:
        theirs = end.recv()
        offer(end, mine)
        offer(end, theirs)


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = Pipe()
    child = Process(target=take_then_offer, args=(there, right))
    with here:
        with there:
            child.start()
        offer(here, left)
        received = here.recv()
        report = here.recv()
    child.join()
    return received, report
