# exercise: ask_each
# label: right
import multiprocessing
from multiprocessing.connection import wait


def _answer_one(there, task, value):
    with there:
        there.send(task(value))


def ask_each(task, values):
    children, positions = [], {}
    for position, value in enumerate(values):
        here, there = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer_one, args=(there, task, value))
        with there:
            child.start()
        children.append(child)
        positions[here] = position
    answers = [None] * len(children)
    while positions:
        for here in wait(list(positions)):
            position = positions.pop(here)
            with here:
                try:
                    answers[position] = here.recv()
                except (EOFError, OSError):
                    pass  # this child has ended without an answer
    for child in children:
        child.join()
    return answers
