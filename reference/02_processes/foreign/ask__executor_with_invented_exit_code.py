# exercise: ask
# label: wrong
# mistake: "Its exit_code is the one that the child's process ended with": an executor hides the process, so every failure is told as exit code 1, also after os._exit(5) or SIGKILL
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value.

    ProcessPoolExecutor takes care of pickling, large payloads and dead workers.
    """
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        try:
            return future.result()
        except BrokenProcessPool as exc:
            # worker died abruptly: no message available
            raise ChildFailed(1, "") from exc
        except BaseException as exc:
            raise ChildFailed(1, str(exc)) from exc
