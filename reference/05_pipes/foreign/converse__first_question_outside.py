# exercise: converse
# label: wrong
# mistake: the first question is sent before the loop, values[0], which fails when there is none
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
    here.send(values[0])
    answers = [here.recv()]
    for v in values[1:]:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
