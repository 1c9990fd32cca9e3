# exercise: ask_child
# label: right
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def _reply(here, there, task):
    here.close()
    with there:
        there.send(task(there.recv()))


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_reply, args=(here, there, task))
    with there:
        child.start()
    with ExitStack() as stack:  # closes here, then joins
        stack.callback(child.join)
        stack.enter_context(here)
        return here.send(value) or here.recv()
