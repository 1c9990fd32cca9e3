# exercise: ask_child
# label: right
# style: a contextmanager owns child and pipe, the function itself is three lines

from contextlib import contextmanager
from multiprocessing import Pipe, Process


def _serve(task, end):
    end.send(task(end.recv()))


@contextmanager
def _child(task):
    here, there = Pipe()
    proc = Process(target=_serve, kwargs={"task": task, "end": there})
    proc.start()
    there.close()
    try:
        yield here
    finally:
        here.close()
        proc.join()
        proc.close()


def ask_child(task, value):
    with _child(task) as line:
        line.send(value)
        return line.recv()
