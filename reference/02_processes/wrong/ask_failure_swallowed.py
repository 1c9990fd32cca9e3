# exercise: ask
# expect: swallowed-exception
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send(task(*args))
    except Exception:
        sender.send(None)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        value = receiver.recv()
    except EOFError:
        value = None
    child.join()
    return value
