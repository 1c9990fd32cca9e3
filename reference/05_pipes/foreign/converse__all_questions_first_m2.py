# exercise: converse
# label: wrong
# mistake: all questions are sent before the first answer is received, a deadlock with large ones; breaks "The parent sends a value and waits for its answer before it sends the next one."
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
    for value in values:
        here.send(value)
    answers = [here.recv() for _ in values]
    here.close()
    p.join()
    return answers
