# exercise: ask
# expect: exit-code-too-early
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    code = child.exitcode  # <- here
    sender.close()
    try:
        good, value = receiver.recv()
    except EOFError:
        good, value = False, ""
    child.join()
    if not good:
        raise ChildFailed(code, value)
    return value
