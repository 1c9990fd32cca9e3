# exercise: converse
# label: wrong
# mistake: "that is how the child learns that the conversation is over (not by a message ...)": a _Goodbye object is sent, and the child ends because of it.
from multiprocessing import Pipe, Process


class _Goodbye:
    """No task will ever be asked about this."""


def _child(task, here, there):
    here.close()
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        if isinstance(value, _Goodbye):
            break
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_child, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.send(_Goodbye())
    child.join()
    here.close()
    return answers
