# exercise: ask_child
# label: right
# style: library author: a context manager that owns pipe and process and cleans both up, nested with blocks

from contextlib import contextmanager
from multiprocessing import Pipe, Process


def _reply_once(here, there, task):
    here.close()
    with there:
        there.send(task(there.recv()))


@contextmanager
def _respondent(task):
    here, there = Pipe()
    process = Process(target=_reply_once, args=(here, there, task))
    with here:
        with there:
            process.start()
        try:
            yield here
        finally:
            here.close()
            process.join()


def ask_child(task, value):
    with _respondent(task) as line:
        line.send(value)
        return line.recv()
