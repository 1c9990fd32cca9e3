# exercise: converse
# label: right
# style: functools.reduce over the values
from functools import reduce
from multiprocessing import Pipe, Process


def child(there, here, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        pass


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, here, task))
    p.start()
    there.close()

    def step(answers, value):
        here.send(value)
        return [*answers, here.recv()]

    answers = reduce(step, values, [])
    here.close()
    p.join()
    return answers
