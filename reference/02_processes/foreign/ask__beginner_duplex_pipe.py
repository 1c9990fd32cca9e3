# exercise: ask
# label: right
# style: a beginner who comments everything, takes a two-way Pipe and prints to stderr what goes on
import multiprocessing
import sys


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


# this runs in the child
def child(conn, task, args):
    try:
        # call the task
        value = task(*args)
    except BaseException as error:
        # it did not go well: send the text, and let the error go on
        conn.send(("error", str(error)))
        conn.close()
        raise
    # it went well: send the value
    conn.send(("value", value))
    conn.close()


def ask(task, *args):
    # make the pipe, one end for me and one for the child
    my_end, child_end = multiprocessing.Pipe()
    # make the process
    process = multiprocessing.Process(target=child, args=(child_end, task, args))
    # start it
    process.start()
    print("child is started", file=sys.stderr)
    # the child has its own copy now. If I keep mine, recv never tells me that it died
    child_end.close()
    try:
        # FIRST receive ...
        kind, content = my_end.recv()
    except (EOFError, OSError):
        # nothing came, or only the beginning of something
        kind, content = "nothing", ""
    finally:
        # ... THEN join
        my_end.close()
        process.join()
        print("child has ended", file=sys.stderr)
    if kind == "value":
        return content
    # "error" or "nothing"
    raise ChildFailed(process.exitcode, content)
