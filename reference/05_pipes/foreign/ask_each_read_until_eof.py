# exercise: ask_each
# label: wrong
# mistake: EOFError of one child ends the whole reading loop, later answers are lost
from multiprocessing import Pipe, Process


def _ask_each_work(sender, task, value):
    with sender:
        sender.send(task(value))


def ask_each(task, values):
    answers = [None] * len(values)
    receivers = []
    children = []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        child = Process(target=_ask_each_work, args=(sender, task, value))
        child.start()
        sender.close()
        receivers.append(receiver)
        children.append(child)

    try:
        for index, receiver in enumerate(receivers):
            answers[index] = receiver.recv()
    except EOFError:
        pass

    for receiver in receivers:
        receiver.close()
    for child in children:
        child.join()
    return answers
