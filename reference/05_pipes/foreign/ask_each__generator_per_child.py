# exercise: ask_each
# label: right
# style: one generator for each child; its first next() starts the child and sends, the second one gives the answer
from contextlib import suppress
from multiprocessing import Pipe, Process

STARTED = object()


def respond(here, there, task):
    here.close()
    question = there.recv()
    there.send(task(question))
    there.close()


def conversation(task, value):
    here, there = Pipe()
    child = Process(target=respond, args=(here, there, task))
    child.start()
    there.close()
    with suppress(OSError):
        here.send(value)
    yield STARTED
    try:
        answer = here.recv()
    except (EOFError, OSError):
        answer = None
    finally:
        here.close()
        child.join()
    yield answer


def ask_each(task, values):
    talks = [conversation(task, value) for value in values]
    for talk in talks:
        next(talk)
    return [next(talk) for talk in talks]
