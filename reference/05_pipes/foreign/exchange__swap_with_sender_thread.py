# exercise: exchange
# label: right

import threading
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def swap(end: Connection, mine: Any) -> Any:
    """Hand over a value and return the other side's; both sides call the same."""
    sender = threading.Thread(target=end.send, args=(mine,))
    sender.start()
    theirs = end.recv()
    sender.join()
    return theirs


def swap_and_report(foreign: Connection, end: Connection, mine: Any) -> None:
    """Be the child."""
    foreign.close()
    with end:
        end.send(swap(end, mine))


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = Pipe()
    child = Process(target=swap_and_report, args=(here, there, right))
    with here:
        with there:
            child.start()
        try:
            return swap(here, left), here.recv()
        finally:
            child.join()
