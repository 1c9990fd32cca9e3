# exercise: converse
# label: wrong
# mistake: the child takes None for the goodbye, which the parent sends at the end
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        q = there.recv()
        if q is None:
            break
        there.send(task(q))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.send(None)
    here.close()
    p.join()
    return answers
