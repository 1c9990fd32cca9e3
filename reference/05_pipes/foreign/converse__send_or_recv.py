# exercise: converse
# label: right
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _reply(here, there, task):
    here.close()
    with there, suppress(EOFError):
        while True:
            there.send(task(there.recv()))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_reply, args=(here, there, task))
    with there:
        child.start()
    with ExitStack() as stack:  # closes here, which ends the child, then joins
        stack.callback(child.join)
        stack.enter_context(here)
        return [here.send(value) or here.recv() for value in values]
