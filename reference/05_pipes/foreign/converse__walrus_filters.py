# exercise: converse
# label: wrong
# mistake: the walrus stands in the ``if`` of the comprehension, so answers that count as false (0, None, "", []) are left out and the list is too short (breaks ":return: the answers, in the order of the values")
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
    with ExitStack() as stack:
        stack.callback(child.join)
        stack.enter_context(here)
        return [
            answer
            for value in values
            if (answer := here.send(value) or here.recv())
        ]
