# exercise: ask_child
# label: wrong
# mistake: ``poll(1) and recv()`` is False when the child needs more than a second, and that False is returned as the answer (breaks ":return: what ``task(value)`` returned in the child")
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
    with ExitStack() as stack:
        stack.callback(child.join)
        stack.enter_context(here)
        here.send(value)
        return here.poll(1) and here.recv()
