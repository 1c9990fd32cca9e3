# exercise: ask_each
# label: right
# style: values as arguments, one-way pipes, an ExitStack for ends and children
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def _run(task, value, receiver, sender):
    receiver.close()
    sender.send(task(value))


def _receive(end):
    try:
        return end.recv()
    except EOFError:
        return None


def ask_each(task, values):
    with ExitStack() as stack:
        ends = []
        for value in values:
            receiver, sender = Pipe(duplex=False)
            child = Process(target=_run, args=(task, value, receiver, sender))
            child.start()
            sender.close()
            stack.callback(child.join)
            ends.append(stack.enter_context(receiver))
        return [_receive(end) for end in ends]
