# exercise: converse
# label: right
import multiprocessing


def _answer(here, there, task):
    here.close()
    with there:
        while True:
            try:
                question = there.recv()
            except EOFError:
                return
            there.send(task(question))


def converse(task, values):
    answers = []
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer, args=(here, there, task))
    child.start()
    there.close()
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        child.join()
    return answers
