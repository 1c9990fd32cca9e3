# exercise: converse
# label: right
from multiprocessing import Pipe, Process


def _answer_all(mine, other, task):
    other.close()  # the copy that fork (or args) gave us
    with mine:
        while True:
            try:
                question = mine.recv()
            except EOFError:
                return
            mine.send(task(question))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_answer_all, args=(there, here, task))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
