# exercise: ask
# label: wrong
# mistake: an exception object is the sign for a failure, so a task that returns (not raises) an exception as its value makes ask raise ChildFailed
import multiprocessing


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def worker(conn, task, args):
    try:
        result = task(*args)
    except Exception as e:
        # only the text: not every exception can be pickled
        result = RuntimeError(str(e))
    conn.send(result)
    conn.close()


def ask(task, *args):
    parent_conn, child_conn = multiprocessing.Pipe(False)
    p = multiprocessing.Process(target=worker, args=(child_conn, task, args))
    p.start()
    child_conn.close()
    try:
        result = parent_conn.recv()
    except EOFError:
        result = RuntimeError("")
    finally:
        p.join()
        parent_conn.close()

    if isinstance(result, Exception):
        raise ChildFailed(p.exitcode, str(result))
    return result
