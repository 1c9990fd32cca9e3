# exercise: converse
# label: right
# style: odd: a generator used as a coroutine; its close() ends the conversation
from contextlib import closing
from multiprocessing import Pipe, Process


def _echo(task, theirs, mine):
    theirs.close()
    try:
        while 1:
            question = mine.recv()
            mine.send(task(question))
    except EOFError:
        mine.close()


def _talk(task):
    mine, theirs = Pipe()
    child = Process(target=_echo, args=(task, mine, theirs))
    child.start()
    theirs.close()
    try:
        question = yield
        while True:
            mine.send(question)
            question = yield mine.recv()
    finally:
        mine.close()
        child.join()


def converse(task, values):
    with closing(_talk(task)) as talk:
        next(talk)
        return [talk.send(value) for value in values]
