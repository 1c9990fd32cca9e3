# exercise: converse
# label: right
# style: plain, the child closes its copy of the parent's end first
from multiprocessing import Pipe, Process


def answer_all(here, there, task):
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
    p = Process(target=answer_all, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
