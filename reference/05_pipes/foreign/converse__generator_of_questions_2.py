# exercise: converse
# label: right

import multiprocessing


def _questions(end):
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def _answer_all(task, here, there):
    here.close()  # the copy of the parent's end
    with there:
        for question in _questions(there):
            there.send(task(question))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
