# exercise: converse
# label: right
# style: a functional programmer: a generator of questions, map and partial instead of loops
from functools import partial
from multiprocessing import Pipe, Process


def questions(end):
    """Yield what comes out of the end, until nobody can send any more."""
    try:
        while True:
            yield end.recv()
    except EOFError:
        return


def reply(task, theirs, mine):
    theirs.close()
    for answer in map(task, questions(mine)):
        mine.send(answer)


def ask(end, value):
    end.send(value)
    return end.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=reply, args=(task, here, there))
    child.start()
    there.close()
    answers = list(map(partial(ask, here), values))
    here.close()
    child.join()
    return answers
