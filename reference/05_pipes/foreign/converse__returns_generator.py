# exercise: converse
# label: wrong
# mistake: converse is a generator function: it returns an iterator, and nothing happens until somebody iterates
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
    for v in values:
        here.send(v)
        yield here.recv()
    here.close()
    p.join()
