# exercise: converse
# label: right
# style: plain, a loop with try/except in the child and a loop in the parent
from multiprocessing import Pipe, Process


def answer_questions(here, there, task):
    here.close()
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=answer_questions, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
