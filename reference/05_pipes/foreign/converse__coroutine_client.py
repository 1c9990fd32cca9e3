# exercise: converse
# label: right
# style: the parent's side is a generator that is sent the questions
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        there.close()


def client(task):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    try:
        question = yield
        while True:
            here.send(question)
            question = yield here.recv()
    finally:
        here.close()
        p.join()


def converse(task, values):
    talk = client(task)
    next(talk)
    answers = [talk.send(v) for v in values]
    talk.close()
    return answers
