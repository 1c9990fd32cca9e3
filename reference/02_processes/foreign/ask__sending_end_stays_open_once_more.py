# exercise: ask
# label: wrong
# mistake: the parent never closes its own copy of the sending end, so recv() never raises EOFError: when the child dies by os._exit or a signal, ask waits forever
from collections.abc import Callable
from multiprocessing import Pipe, Process
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


def _work(sender: Any, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        answer = (True, task(*args))
    except Exception as error:
        answer = (False, str(error))
    sender.send(answer)
    sender.close()  # so that the parent gets its EOFError


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_work, args=(sender, task, args))
    process.start()
    try:
        success, value = receiver.recv()
    except EOFError:
        success, value = False, ""
    process.join()
    if not success:
        raise ChildFailed(process.exitcode, value)
    return value
