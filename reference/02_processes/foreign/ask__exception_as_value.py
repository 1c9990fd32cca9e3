# exercise: ask
# label: wrong
# mistake: tells a failure by the type of what came, so a task that only returns an exception as its value makes ask raise ChildFailed
from multiprocessing import Pipe, Process


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def in_child(conn, task, args):
    try:
        answer = task(*args)
    except Exception as e:
        # send only the text, not every exception can be pickled
        answer = RuntimeError(str(e))
    conn.send(answer)
    conn.close()


def ask(task, *args):
    parent_conn, child_conn = Pipe(duplex=False)
    p = Process(target=in_child, args=(child_conn, task, args))
    p.start()
    child_conn.close()

    try:
        answer = parent_conn.recv()
    except (EOFError, OSError):
        answer = RuntimeError("")
    finally:
        p.join()
        parent_conn.close()

    if isinstance(answer, Exception):
        raise ChildFailed(p.exitcode, str(answer))
    return answer
