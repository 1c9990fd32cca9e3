# exercise: converse
# label: right
# style: both ends are generators: the parent's is a coroutine driven with send() and close(), the child's yields questions
from multiprocessing import Pipe, Process


def questions(conn):
    while True:
        try:
            question = conn.recv()
        except EOFError:
            return
        yield question


def respond(here, there, task):
    here.close()
    for question in questions(there):
        there.send(task(question))
    there.close()


def dialogue(task):
    here, there = Pipe()
    child = Process(target=respond, args=(here, there, task))
    child.start()
    there.close()
    answer = None
    try:
        while True:
            question = yield answer
            here.send(question)
            answer = here.recv()
    finally:
        here.close()
        child.join()


def converse(task, values):
    talk = dialogue(task)
    next(talk)
    answers = [talk.send(value) for value in values]
    talk.close()
    return answers
