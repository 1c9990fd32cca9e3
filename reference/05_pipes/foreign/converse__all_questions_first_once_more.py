# exercise: converse
# label: wrong
# mistake: all questions are sent before the first answer is received: not one after the other, and a deadlock with large values and answers
from multiprocessing import Pipe, Process


def child_side(task, here, there):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        pass
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=child_side, args=(task, here, there))
    child.start()
    there.close()
    for value in values:
        here.send(value)
    answers = [here.recv() for _ in values]
    here.close()
    child.join()
    return answers
