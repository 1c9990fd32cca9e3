# exercise: ask
# label: right
import multiprocessing


def _answer(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise  # keeps the exit code: 1, or the number of sys.exit


def _receive(receiver, child):
    """Wait for a pair; one of failure and no text if the child ended without one."""
    while not receiver.poll(0.2):
        if not child.is_alive() and not receiver.poll(0):
            return False, ""
    try:
        return receiver.recv()
    except (EOFError, OSError):  # nothing, or only the beginning of an answer
        return False, ""


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        good, content = _receive(receiver, child)
    finally:
        receiver.close()
        child.join()
    if not good:
        raise ChildFailed(child.exitcode, content)
    return content
