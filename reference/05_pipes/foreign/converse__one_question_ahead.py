# exercise: converse
# label: wrong
# mistake: the next question is sent before the answer to the last one is taken (to keep the child busy)
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    open_questions = 0
    for v in values:
        here.send(v)
        open_questions += 1
        if open_questions == 2:
            answers.append(here.recv())
            open_questions -= 1
    while open_questions:
        answers.append(here.recv())
        open_questions -= 1
    here.close()
    p.join()
    return answers
