# exercise: ask_each
# label: right
import multiprocessing
from multiprocessing.connection import wait


def _answer(sender, task, value):
    sender.send(task(value))


def ask_each(task, values):
    children = []
    waiting = {}  # the receiving end -> the position of its value
    for position, value in enumerate(values):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(sender, task, value))
        child.start()
        sender.close()  # so that no later child has a copy
        children.append(child)
        waiting[receiver] = position
    answers = [None] * len(children)
    while waiting:
        for receiver in wait(list(waiting)):  # select
            position = waiting.pop(receiver)
            try:
                answers[position] = receiver.recv()
            except (EOFError, OSError):
                pass  # closed: the zero value stays
            receiver.close()
    for child in children:
        child.join()
    return answers
