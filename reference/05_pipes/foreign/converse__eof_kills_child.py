# exercise: converse
# label: wrong
# mistake: the child loops forever and catches nothing, so at the end of the conversation EOFError ends it with a traceback and exit code 1: breaks "and ends, without an exception"
from multiprocessing import Pipe, Process


def _answer_all(mine, other, task):
    other.close()
    while True:
        mine.send(task(mine.recv()))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_answer_all, args=(there, here, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
