# exercise: ask_child
# label: wrong
# mistake: the value is an argument of the child, only the answer goes through a (one-way) pipe

import multiprocessing


def run_task(task, value, out):
    out.send(task(value))
    out.close()


def ask_child(task, value):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=run_task, args=(task, value, sender))
    p.start()
    sender.close()
    try:
        return receiver.recv()
    finally:
        receiver.close()
        p.join()
