# exercise: converse
# label: wrong
# mistake: takes EOF for a value that one sends, the class EOFError is the goodbye message
from multiprocessing import Pipe, Process


def _converse_child(here, there, task):
    here.close()
    while True:
        question = there.recv()
        if question is EOFError:
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_converse_child, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.send(EOFError)
    child.join()
    here.close()
    return answers
