# exercise: append_all
# label: right
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _append_in_turn(
    theirs: Connection, ours: Connection, append: Callable[[Any], object], record: Any
) -> None:
    ours.close()
    with theirs:
        theirs.recv()  # the turn: only the parent gives it, to one at a time
        try:
            append(record)
        except BaseException:
            theirs.send(False)
            raise
        theirs.send(True)


def _give_turn(ours: Connection) -> bool:
    with ours:
        try:
            ours.send("your turn")
            return ours.recv()
        except (EOFError, OSError):
            return False  # it died


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    children = []
    for record in records:
        ours, theirs = multiprocessing.Pipe()
        args = (theirs, ours, append, record)
        child = multiprocessing.Process(target=_append_in_turn, args=args)
        with theirs:
            child.start()
        children.append((child, ours))
    outcomes = [_give_turn(ours) for _, ours in children]
    for child, _ in children:
        child.join()
    if not all(outcomes):
        raise ChildFailed(f"{outcomes.count(False)} records were not appended")
