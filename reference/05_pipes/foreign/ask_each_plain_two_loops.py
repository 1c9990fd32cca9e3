# exercise: ask_each
# label: right
# style: plain beginner style, two loops over lists, one-way pipes, value as an argument
from multiprocessing import Pipe, Process


def _ask_each_child(sender, task, value):
    sender.send(task(value))
    sender.close()


def ask_each(task, values):
    children = []
    receivers = []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        child = Process(target=_ask_each_child, args=(sender, task, value))
        child.start()
        sender.close()
        children.append(child)
        receivers.append(receiver)

    answers = []
    for receiver in receivers:
        try:
            answer = receiver.recv()
        except (EOFError, OSError):
            answer = None
        answers.append(answer)
        receiver.close()

    for child in children:
        child.join()
    return answers
