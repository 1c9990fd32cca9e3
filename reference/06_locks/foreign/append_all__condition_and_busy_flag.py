# exercise: append_all
# label: right
# style: a monitor: a multiprocessing.Condition with a shared busy flag instead of a plain lock
import multiprocessing


class ChildFailed(Exception):  # noqa: N818
    """A child process did not do its part."""


def _enter(turn, busy):
    with turn:
        turn.wait_for(lambda: busy.value == 0)
        busy.value = 1


def _leave(turn, busy):
    with turn:
        busy.value = 0
        turn.notify()


def _append_in_turn(turn, busy, append, record):
    _enter(turn, busy)
    try:
        append(record)
    finally:
        _leave(turn, busy)


def append_all(append, records):
    turn = multiprocessing.Condition()
    busy = multiprocessing.Value("i", 0, lock=False)  # only touched inside of "with turn"
    children = [
        multiprocessing.Process(target=_append_in_turn, args=(turn, busy, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    if any(child.exitcode != 0 for child in children):
        raise ChildFailed("append raised in a child")
