# exercise: converse
# label: wrong
# mistake: EOFError is not caught in the child, it ends with a traceback and exit code 1
from multiprocessing import Pipe, Process


def _converse_answerer(here, there, task):
    here.close()
    with there:
        while True:
            there.send(task(there.recv()))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_converse_answerer, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
