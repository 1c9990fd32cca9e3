# exercise: ask
# label: right
# style: a multiprocessing.Queue asked with a short time limit again and again, the liveness of the child looked at before each get, with logging
import logging
from collections.abc import Callable
from multiprocessing import Process, Queue
from queue import Empty
from typing import Any

log = logging.getLogger(__name__)


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _answer(answers: Any, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Run in the child: put one pair, success and value, or failure and text."""
    try:
        answer = (True, task(*args))
    except Exception as error:
        answer = (False, str(error))
    answers.put(answer)


def _first_answer(answers: Any, process: Process) -> tuple[bool, Any]:
    """Wait until there is an answer, or until there can be none any more."""
    while True:
        # Look first, then get: what a dead child has put is in the queue by now.
        was_alive = process.is_alive()
        try:
            return answers.get(timeout=0.1)
        except Empty:
            if not was_alive:
                return (False, "")
            log.debug("no answer yet")


def ask(task: Callable[..., Any], *args: Any) -> Any:
    answers: Any = Queue()
    process = Process(target=_answer, args=(answers, task, args))
    process.start()
    try:
        success, value = _first_answer(answers, process)
    finally:
        process.join()
        answers.close()
    if success:
        return value
    log.debug("the child failed: %s", value)
    raise ChildFailed(process.exitcode, value)
