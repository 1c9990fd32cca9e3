# exercise: converse
# label: wrong
# mistake: "After the last answer it closes its end: that is how the child learns": the child closes its own copy of the parent's end only after the loop, never sees EOFError, and join waits for ever.
from multiprocessing import Pipe, Process


def _child(task, here, there):
    try:
        while True:
            try:
                value = there.recv()
            except EOFError:
                break
            there.send(task(value))
    finally:
        here.close()
        there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_child, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
