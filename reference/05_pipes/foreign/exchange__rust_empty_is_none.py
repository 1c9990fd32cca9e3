# exercise: exchange
# label: wrong
# mistake: subtle: an Option is made with the truth value of what came, so an empty or zero value ("", 0, [], False) becomes None. Breaks ":return: what the parent received, then what the child received, as it reported it." ("**Checked:** [...] equal and empty values.")

from multiprocessing import Pipe, Process
from typing import Any, NamedTuple


class Some(NamedTuple):
    value: Any


def recv_option(end):
    try:
        value = end.recv()
    except EOFError:
        return None
    return Some(value) if value else None


def ok(option):
    match option:
        case Some(value):
            return value
        case None:
            return None


def closure(end, right):
    got = end.recv()
    end.send(right)
    end.send(got)
    end.close()


def exchange(left, right):
    ours, theirs = Pipe()
    handle = Process(target=closure, args=(theirs, right))
    handle.start()
    theirs.close()
    ours.send(left)
    from_child = recv_option(ours)
    from_parent = recv_option(ours)
    ours.close()
    handle.join()
    return ok(from_child), ok(from_parent)
