# exercise: converse
# label: right
# style: a generator used as a coroutine asks the questions, its close() ends the conversation; partial as target

import multiprocessing as mp
from functools import partial


def respond(parents, own, task):
    parents.close()
    running = True
    while running:
        try:
            own.send(task(own.recv()))
        except EOFError:
            running = False


def telephone(task):
    """Coroutine: send() it a question, it yields the answer."""
    here, there = mp.Pipe()
    child = mp.Process(target=partial(respond, here, there, task))
    child.start()
    there.close()
    try:
        answer = None
        while True:
            question = yield answer
            here.send(question)
            answer = here.recv()
    finally:
        here.close()
        child.join()


def converse(task, values):
    phone = telephone(task)
    next(phone)
    answers = [phone.send(value) for value in values]
    phone.close()
    return answers
