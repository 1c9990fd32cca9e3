# exercise: ask
# expect: none-taken-for-failure
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send((task(*args), None))
    except Exception as error:
        sender.send((None, str(error)))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        value, message = receiver.recv()
    except EOFError:
        value, message = None, ""
    child.join()
    if value is None:
        raise ChildFailed(child.exitcode, message)
    return value
