# exercise: converse
# label: wrong
# mistake: all questions are sent before the first answer is taken
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
    answers = [here.recv() for _ in values]
    here.close()
    p.join()
    return answers
