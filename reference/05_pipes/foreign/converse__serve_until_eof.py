# exercise: converse
# label: right
from multiprocessing import Pipe, Process


def _questions(end):
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def _serve(task, here, there):
    here.close()  # a forked child has a copy of it
    with there:
        for question in _questions(there):
            there.send(task(question))


def _ask(here, value):
    here.send(value)
    return here.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_serve, args=(task, here, there))
    child.start()
    there.close()
    with here:
        answers = [_ask(here, value) for value in values]
    child.join()
    return answers
