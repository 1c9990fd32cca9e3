# exercise: converse
# label: right
# style: a functional programmer: the questions are a generator, both sides are a map
from functools import partial
from multiprocessing import Pipe, Process


def _questions(end):
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def _serve(task, mine, foreign):
    foreign.close()
    with mine:
        for answer in map(task, _questions(mine)):
            mine.send(answer)


def _ask(end, question):
    end.send(question)
    return end.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_serve, args=(task, there, here))
    child.start()
    there.close()
    with here:
        answers = list(map(partial(_ask, here), values))
    child.join()
    return answers
