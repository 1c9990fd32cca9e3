# exercise: ask_each
# label: wrong
# mistake: "return: the answers, in the order of the values": connection.wait gives them as they arrive, and they are appended in that order.
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def ask_each(task, values):
    ends = []
    children = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        ends.append(here)
        children.append(child)

    answers = []
    while ends:
        for end in wait(ends):
            try:
                answers.append(end.recv())
            except EOFError:
                answers.append(None)
            ends.remove(end)
            end.close()
    for child in children:
        child.join()
    return answers
