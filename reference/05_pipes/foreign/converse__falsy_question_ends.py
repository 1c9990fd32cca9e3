# exercise: converse
# label: wrong
# mistake: the child ends at the first falsy question (while q := recv())
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while q := there.recv():
            there.send(task(q))
    except EOFError:
        pass
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
    here.close()
    p.join()
    return answers
