# exercise: converse
# label: wrong
# mistake: answers that are None are filtered out
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
        answer = here.recv()
        if answer is not None:
            answers.append(answer)
    here.close()
    p.join()
    return answers
