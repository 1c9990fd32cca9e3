# exercise: converse
# label: wrong
# mistake: the child does not catch EOFError and ends with a traceback
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        there.send(task(there.recv()))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
