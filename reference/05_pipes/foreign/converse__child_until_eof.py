# exercise: converse
# label: right
from multiprocessing import Pipe, Process


def _answer_all(here, there, task):
    here.close()  # the parent's, I have a copy
    while True:
        try:
            question = there.recv()
        except EOFError:
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_answer_all, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answer = here.recv()
        answers.append(answer)
    here.close()
    child.join()
    return answers
