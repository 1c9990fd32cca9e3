# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child, it ends with a traceback and exit code 1

from multiprocessing import Pipe, Process


def chat(task, here, there):
    here.close()
    while not there.closed:
        question = there.recv()
        there.send(task(question))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=chat, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
