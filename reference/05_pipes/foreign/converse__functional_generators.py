# exercise: converse
# label: right
# style: a functional programmer: a generator of questions, map over it, a comprehension of answers, suppress for the end

from contextlib import suppress
from multiprocessing import Pipe, Process


def _questions(end):
    with suppress(EOFError):
        while True:
            yield end.recv()


def _serve(task, mine, yours):
    yours.close()
    with mine:
        for answer in map(task, _questions(mine)):
            mine.send(answer)


def _ask(end, value):
    end.send(value)
    return end.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_serve, args=(task, there, here))
    child.start()
    there.close()
    with here:
        answers = [_ask(here, value) for value in values]
    child.join()
    return answers
