# exercise: converse
# label: right
# style: somebody who defends against everything: waits for pipe and process sentinel at once, cleans up in finally
import multiprocessing as mp
from multiprocessing.connection import wait


def _child(task, mine, not_mine):
    not_mine.close()
    try:
        while True:
            try:
                question = mine.recv()
            except EOFError:
                break
            mine.send(task(question))
    finally:
        mine.close()


def _answer_from(here, child):
    ready = wait([here, child.sentinel])
    if here not in ready and not here.poll():
        raise RuntimeError("the child died, which the task must not do")
    try:
        return here.recv()
    except EOFError:
        raise RuntimeError("the child died, which the task must not do") from None


def converse(task, values):
    if not callable(task):
        raise TypeError("task must be callable")
    questions = list(values)
    here, there = mp.Pipe()
    child = None
    answers = []
    try:
        child = mp.Process(target=_child, args=(task, there, here))
        child.start()
        there.close()
        for question in questions:
            here.send(question)
            answers.append(_answer_from(here, child))
    finally:
        # closing twice does no harm
        there.close()
        here.close()
        if child is not None and child.pid is not None:
            child.join()
    assert len(answers) == len(questions)
    return answers
