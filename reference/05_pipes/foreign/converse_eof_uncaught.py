# exercise: converse
# label: wrong
# mistake: the child does not catch EOFError and ends with a traceback and exit code 1
from multiprocessing import Pipe, Process


def echo_loop(here, there, task):
    here.close()
    while not there.closed:
        value = there.recv()
        there.send(task(value))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=echo_loop, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
