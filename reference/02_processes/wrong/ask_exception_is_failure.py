# exercise: ask
# expect: value-taken-for-failure
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send(task(*args))
    except Exception as error:
        sender.send(error)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        value = receiver.recv()
    except EOFError:
        child.join()
        raise ChildFailed(child.exitcode)
    child.join()
    if isinstance(value, Exception):  # <- here
        raise ChildFailed(child.exitcode, str(value))
    return value
