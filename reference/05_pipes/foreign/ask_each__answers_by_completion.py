# exercise: ask_each
# label: wrong
# mistake: answers are appended as the ends become ready, so the list has the order in which the children ended. Breaks "the answers, in the order of the values".
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _reply(task, value, there):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    children, ends, answers = [], [], []
    for value in values:
        here, there = Pipe(duplex=False)
        child = Process(target=_reply, args=(task, value, there))
        child.start()
        there.close()
        children.append(child)
        ends.append(here)
    while ends:
        for here in wait(ends):
            try:
                answers.append(here.recv())
            except EOFError:
                answers.append(None)
            here.close()
            ends.remove(here)
    for child in children:
        child.join()
    return answers
