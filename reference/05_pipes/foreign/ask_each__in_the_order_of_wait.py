# exercise: ask_each
# label: wrong
# mistake: multiprocessing.connection.wait gives the ends that are ready, and the answers are appended as they come, so the child that ends first is first in the list; it breaks "the answers, in the order of the values".

import multiprocessing
from multiprocessing.connection import wait


def _answer(there, task, value):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    team, ends, answers = [], [], []
    for value in values:
        here, there = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(there, task, value))
        child.start()
        there.close()
        team.append(child)
        ends.append(here)
    while ends:
        for here in wait(ends):
            ends.remove(here)
            try:
                answers.append(here.recv())
            except (EOFError, OSError):
                answers.append(None)
            here.close()
    for child in team:
        child.join()
    return answers
