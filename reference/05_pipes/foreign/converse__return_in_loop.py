# exercise: converse
# label: wrong
# mistake: return stands inside the loop: only the first answer is returned, and end and child are left
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
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
        return answers
    here.close()
    p.join()
    return answers
