# exercise: exchange
# label: right
# style: typed, an Enum of turns and one trade() function for both processes, defensive finally

import multiprocessing as mp
from enum import Enum
from multiprocessing.connection import Connection
from typing import Any


class Turn(Enum):
    SPEAK_FIRST = 1
    LISTEN_FIRST = 2


def trade(end: Connection, own: Any, turn: Turn) -> Any:
    """Give own, get the other's; never do both at the same time."""
    match turn:
        case Turn.SPEAK_FIRST:
            end.send(own)
            return end.recv()
        case Turn.LISTEN_FIRST:
            other = end.recv()
            end.send(own)
            return other


def _in_child(end: Connection, far: Connection, right: Any) -> None:
    far.close()
    received = trade(end, right, Turn.LISTEN_FIRST)
    end.send(received)


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    near, far = mp.Pipe()
    process = mp.Process(target=_in_child, args=(far, near, right))
    process.start()
    try:
        far.close()
        received = trade(near, left, Turn.SPEAK_FIRST)
        reported = near.recv()
    finally:
        near.close()
        process.join()
    return received, reported
