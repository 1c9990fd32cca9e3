# exercise: converse
# label: right

import contextlib
import multiprocessing


def _questions(end):
    """Yield what the parent sends, until it has closed its end."""
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def _answer_all(mine, theirs, task):
    theirs.close()  # this process's copy of the parent's end
    with mine:
        for question in _questions(mine):
            mine.send(task(question))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(there, here, task))
    with contextlib.ExitStack() as stack:
        with there:
            child.start()
        stack.callback(child.join)
        stack.enter_context(here)  # closed first, then the child is joined
        answers = []
        for value in values:
            here.send(value)
            answers.append(here.recv())
    return answers
