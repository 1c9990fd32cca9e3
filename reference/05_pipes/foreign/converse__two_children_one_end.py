# exercise: converse
# label: wrong
# mistake: two children serve the same end of the pipe
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
    ps = [Process(target=child, args=(here, there, task)) for _ in range(2)]
    for p in ps:
        p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    for p in ps:
        p.join()
    return answers
