# exercise: converse
# label: right
# style: plain beginner style, while True with try and break
from multiprocessing import Pipe, Process


def _converse_child(here, there, task):
    here.close()
    while True:
        try:
            question = there.recv()
        except EOFError:
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_converse_child, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
