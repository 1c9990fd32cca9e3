# exercise: converse
# label: wrong
# mistake: the child has the values as an argument and sends all answers; the parent only sends a tick
from multiprocessing import Pipe, Process


def child(here, there, task, values):
    here.close()
    i = 0
    try:
        while True:
            there.recv()
            there.send(task(values[i]))
            i += 1
    except EOFError:
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task, values))
    p.start()
    there.close()
    answers = []
    for _ in values:
        here.send("next")
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
