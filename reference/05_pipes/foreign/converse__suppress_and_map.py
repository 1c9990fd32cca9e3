# exercise: converse
# label: right
# style: compact, contextlib.suppress around an endless loop, ExitStack, list(map(...))

from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _echo(task, theirs, mine):
    theirs.close()
    with mine, suppress(EOFError):
        while True:
            mine.send(task(mine.recv()))


def converse(task, values):
    with ExitStack() as stack:
        here, there = Pipe()
        child = Process(target=_echo, args=(task, here, there))
        child.start()
        stack.callback(child.join)
        stack.enter_context(here)  # closed before the join, the stack is LIFO
        there.close()

        def ask(value):
            here.send(value)
            return here.recv()

        return list(map(ask, values))
