# exercise: converse
# label: right
# style: a generator of answers, turned into a list while the pipe is open
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            there.send(task(there.recv()))
        except EOFError:
            break
    there.close()


def answers(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    for v in values:
        here.send(v)
        yield here.recv()
    here.close()
    p.join()


def converse(task, values):
    return list(answers(task, values))
