# exercise: ask
# label: wrong
# mistake: "never wait forever" is understood as a time limit: a task that takes more than ten seconds is terminated and told as ChildFailed(-15, "")
from multiprocessing import Pipe, Process

TIMEOUT = 10  # seconds; a child that says nothing for so long must be dead


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def in_child(writer, task, args):
    try:
        result = True, task(*args)
    except Exception as problem:
        result = False, str(problem)
    writer.send(result)
    writer.close()


def ask(task, *args):
    reader, writer = Pipe(duplex=False)
    child = Process(target=in_child, args=(writer, task, args))
    child.start()
    writer.close()

    fine, result = False, ""
    try:
        if reader.poll(TIMEOUT):
            fine, result = reader.recv()
        else:
            child.terminate()
    except EOFError:
        pass
    finally:
        reader.close()
        child.join()

    if fine:
        return result
    raise ChildFailed(child.exitcode, result)
