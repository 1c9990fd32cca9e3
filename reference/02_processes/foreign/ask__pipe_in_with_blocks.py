# exercise: ask
# label: right

import multiprocessing


def _answer(sender, task, args):
    """What the child runs: send (True, value) or (False, text of the exception)."""
    with sender:
        try:
            value = task(*args)
        except BaseException as error:
            sender.send((False, str(error)))
            raise
        sender.send((True, value))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(sender, task, args))
    with receiver:
        with sender:  # the parent's copy is closed when the child has its own
            child.start()
        try:
            succeeded, answer = receiver.recv()
        except (EOFError, OSError):  # it died before, or in the middle of, its answer
            succeeded, answer = False, ""
        finally:
            child.join()
    if not succeeded:
        raise ChildFailed(child.exitcode, answer)
    return answer
