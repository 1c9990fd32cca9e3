# exercise: ask
# expect: used-after-close
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    sender.close()  # <- here
    child.start()
    try:
        good, value = receiver.recv()
    except EOFError:
        good, value = False, ""
    child.join()
    receiver.close()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
