# exercise: ask_each
# label: right
from multiprocessing import Pipe, Process


def _reply(sender, task, value):
    with sender:
        sender.send(task(value))


def _receive(receiver):
    with receiver:
        try:
            return receiver.recv()
        except (EOFError, OSError):  # nothing came, or only a part
            return None


def ask_each(task, values):
    children, receivers = [], []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        child = Process(target=_reply, args=(sender, task, value))
        child.start()
        sender.close()
        children.append(child)
        receivers.append(receiver)
    answers = [_receive(receiver) for receiver in receivers]
    for child in children:
        child.join()
    return answers
