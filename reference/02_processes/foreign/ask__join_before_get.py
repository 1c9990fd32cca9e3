# exercise: ask
# label: wrong
# mistake: join comes before the value is taken out of the SimpleQueue, so a value larger than the pipe holds is a deadlock
from multiprocessing import Process, SimpleQueue


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _child(queue, task, args):
    try:
        result = task(*args)
    except Exception as exc:
        queue.put((False, str(exc)))
    else:
        queue.put((True, result))


def ask(task, *args):
    queue = SimpleQueue()
    process = Process(target=_child, args=(queue, task, args))
    process.start()
    process.join()  # now the result is there, or it never will be
    if queue.empty():
        raise ChildFailed(process.exitcode)
    ok, result = queue.get()
    queue.close()
    if not ok:
        raise ChildFailed(process.exitcode, result)
    return result
