# exercise: ask
# label: wrong
# mistake: joins the child before it receives, to have the exit code first; a value of more than some 64 kB blocks both for ever
import multiprocessing
from collections.abc import Callable
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child_main(sender, task, args):
    """Send ("ok", value) or ("error", text)."""
    try:
        value = task(*args)
    except Exception as error:
        sender.send(("error", str(error)))
    else:
        sender.send(("ok", value))
    finally:
        sender.close()


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child_main, args=(sender, task, args))
    process.start()
    sender.close()

    # wait for the child, then we know how it ended and the answer is in the pipe
    process.join()
    exit_code = process.exitcode

    try:
        status, content = receiver.recv()
    except (EOFError, OSError):
        raise ChildFailed(exit_code) from None
    finally:
        receiver.close()

    if status == "error":
        raise ChildFailed(exit_code, content)
    return content
