# exercise: converse
# label: wrong
# mistake: close and join are indented into the loop: after the first answer the end is closed
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
        here.close()
        p.join()
    return answers
