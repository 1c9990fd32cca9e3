# exercise: ask_each
# label: wrong
# mistake: takes the answers with connection.wait as they come and appends them, so the list is in the order in which the children answered. Breaks ":return: the answers, in the order of the values".

import contextlib
import multiprocessing
from multiprocessing.connection import wait


def _send_answer(sender, task, value):
    with sender:
        sender.send(task(value))


def ask_each(task, values):
    answers = []
    with contextlib.ExitStack() as stack:
        pending = set()
        for value in values:
            receiver, sender = multiprocessing.Pipe(duplex=False)
            child = multiprocessing.Process(
                target=_send_answer, args=(sender, task, value)
            )
            child.start()
            sender.close()
            stack.callback(child.join)
            pending.add(stack.enter_context(receiver))
        while pending:
            for receiver in wait(pending):
                try:
                    answers.append(receiver.recv())
                except EOFError:
                    answers.append(None)
                pending.discard(receiver)
    return answers
