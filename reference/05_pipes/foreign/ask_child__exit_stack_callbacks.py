# exercise: ask_child
# label: right
# style: contextlib.ExitStack does the cleaning up, in reverse order: join first, then close
from contextlib import ExitStack, closing
from functools import partial
from multiprocessing import Pipe, Process


def _reply(end, task):
    with closing(end):
        end.send(task(end.recv()))


def ask_child(task, value):
    with ExitStack() as cleanup:
        here, there = map(cleanup.enter_context, map(closing, Pipe()))
        child = Process(target=partial(_reply, there, task))
        child.start()
        cleanup.callback(child.join)
        here.send(value)
        return here.recv()
