# exercise: converse
# label: wrong
# mistake: the parameters of the child's function are swapped, so it closes its own end and talks through the parent's
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            q = there.recv()
        except EOFError:
            break
        there.send(task(q))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, here, task))
    p.start()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    there.close()
    return answers
