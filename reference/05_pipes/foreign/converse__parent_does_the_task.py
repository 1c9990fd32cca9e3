# exercise: converse
# label: wrong
# mistake: the child only echoes, the parent calls task on what comes back
from multiprocessing import Pipe, Process


def child(here, there):
    here.close()
    try:
        while True:
            there.send(there.recv())
    except EOFError:
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(task(here.recv()))
    here.close()
    p.join()
    return answers
