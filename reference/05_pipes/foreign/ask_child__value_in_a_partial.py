# exercise: ask_child
# label: wrong
# mistake: the value is bound to the task with functools.partial and travels in the arguments of the process; only the answer goes through the pipe, which is one-way. Breaks "The parent sends ``value`` through the pipe, the child receives it" (and "through a two-way pipe").

import functools
import multiprocessing


def _send_result(sender, job):
    with sender:
        sender.send(job())


def ask_child(task, value):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    job = functools.partial(task, value)
    with receiver:
        child = multiprocessing.Process(target=_send_result, args=(sender, job))
        child.start()
        sender.close()
        answer = receiver.recv()
        child.join()
    return answer
