# exercise: converse
# label: right
# style: a beginner's while True with try/except EOFError and break in the child
from multiprocessing import Pipe, Process


def answer_all(here, there, task):
    here.close()  # the parent's end: not mine
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=answer_all, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
