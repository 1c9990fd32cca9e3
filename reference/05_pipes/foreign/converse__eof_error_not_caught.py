# exercise: converse
# label: wrong
# mistake: "and ends, without an exception": the child does not catch EOFError, ends with a traceback and exit code 1.
from multiprocessing import Pipe, Process


def _child(task, here, there):
    here.close()
    try:
        while True:
            value = there.recv()
            there.send(task(value))
    finally:
        there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_child, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
