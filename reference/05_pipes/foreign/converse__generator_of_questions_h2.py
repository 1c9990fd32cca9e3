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


def _answer_questions(here, there, task):
    here.close()  # only the parent's copy may keep it open
    with there:
        for question in _questions(there):
            there.send(task(question))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_questions, args=(here, there, task))
    answers = []
    with here:
        with there:
            child.start()
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
