# exercise: converse
# label: wrong
# mistake: "return: the answers / raises: nothing": lru_cache round the task lets the child die of TypeError at an unhashable question (and a repeated question never reaches the task).
from functools import lru_cache
from multiprocessing import Pipe, Process


def _child(task, here, there):
    here.close()
    answer = lru_cache(maxsize=None)(task)  # the same question needs no second thought
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(answer(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_child, args=(task, here, there))
    child.start()
    there.close()
    try:
        answers = []
        for value in values:
            here.send(value)
            answers.append(here.recv())
        return answers
    finally:
        here.close()
        child.join()
