# exercise: converse
# label: right
# style: terse: with-blocks, suppress(EOFError) and one list comprehension
from contextlib import suppress
from multiprocessing import Pipe, Process


def _loop(far, near, task):
    far.close()
    with near, suppress(EOFError):
        while True:
            near.send(task(near.recv()))


def converse(task, values):
    here, there = Pipe()
    (child := Process(target=_loop, args=(here, there, task))).start()
    there.close()
    with here:
        answers = [(here.send(value), here.recv())[1] for value in values]
    child.join()
    return answers
