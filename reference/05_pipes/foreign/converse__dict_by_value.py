# exercise: converse
# label: wrong
# mistake: the answers are kept in a dict with the values as keys: unhashable values raise, equal ones such as 1 and True share one answer
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = {}
    for v in values:
        here.send(v)
        answers[v] = here.recv()
    here.close()
    p.join()
    return [answers[v] for v in values]
