# exercise: ask
# label: wrong
# mistake: reads the exit code before the join (that stands in finally), while the child is still about to end: exit_code of ChildFailed is None
import multiprocessing
from typing import Any, Callable


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _child(sender, task, args) -> None:
    try:
        value = task(*args)
    except Exception as error:
        sender.send((False, str(error)))
    else:
        sender.send((True, value))


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        success, value = receiver.recv()
        if not success:
            raise ChildFailed(process.exitcode, value)
        return value
    except (EOFError, OSError):
        raise ChildFailed(process.exitcode) from None
    finally:
        process.join()
        receiver.close()
