# exercise: ask_each
# label: right
# style: library author: an ExitStack joins and closes everything, the question goes through the two-way pipe, too

from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _oracle(end, task):
    with end:
        question = end.recv()
        end.send(task(question))


def _open_line(stack, task, value):
    here, there = Pipe()
    with there:
        oracle = Process(target=_oracle, args=(there, task))
        oracle.start()
    stack.callback(oracle.join)
    stack.enter_context(here)  # closed before the join
    with suppress(OSError):  # dead already: then there is no answer either
        here.send(value)
    return here


def _hear(here):
    try:
        return here.recv()
    except (EOFError, OSError):
        return None


def ask_each(task, values):
    with ExitStack() as stack:
        lines = [_open_line(stack, task, value) for value in values]
        return [_hear(line) for line in lines]
