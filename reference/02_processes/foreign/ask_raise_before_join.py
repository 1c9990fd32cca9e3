# exercise: ask
# label: wrong
# mistake: on failure it raises without join: the exit code is not known yet and the child is left behind
import multiprocessing


def _child(sender, task, args):
    try:
        result = task(*args)
    except Exception as error:
        sender.send(("error", str(error)))
        raise
    sender.send(("ok", result))


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        kind, value = receiver.recv()
    except EOFError:
        raise ChildFailed(process.exitcode) from None
    if kind == "error":
        raise ChildFailed(process.exitcode, value)
    process.join()
    return value
