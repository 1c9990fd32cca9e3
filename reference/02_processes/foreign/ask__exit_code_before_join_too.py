# exercise: ask
# label: wrong
# mistake: the exit code is read before join, while the child is still ending, so the exit_code of ChildFailed is None
import multiprocessing as mp


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _worker(conn, task, args):
    try:
        value = task(*args)
    except BaseException as exc:
        conn.send((False, str(exc)))
        raise
    else:
        conn.send((True, value))
    finally:
        conn.close()


def ask(task, *args):
    reader, writer = mp.Pipe(duplex=False)
    process = mp.Process(target=_worker, args=(writer, task, args))
    process.start()
    writer.close()
    try:
        success, value = reader.recv()
    except (EOFError, OSError):
        success, value = False, ""
    exit_code = process.exitcode
    reader.close()
    process.join()
    if not success:
        raise ChildFailed(exit_code, value)
    return value
