# exercise: ask
# label: wrong
# mistake: the child keeps the text of the exception in an attribute of its Process object; the parent reads its own copy, so `message` is always ""; breaks "raises ChildFailed: when the task raises, with the text of its exception as message"

import multiprocessing
from collections.abc import Callable
from typing import Any


class _Child(multiprocessing.Process):
    def __init__(
        self, task: Callable[..., Any], arguments: tuple[Any, ...], sender: Any
    ) -> None:
        super().__init__()
        self.task = task
        self.arguments = arguments
        self.sender = sender
        self.message = ""

    def run(self) -> None:
        try:
            value = self.task(*self.arguments)
        except Exception as error:
            self.message = str(error)
            raise
        self.sender.send(value)


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = _Child(task, args, sender)
    child.start()
    sender.close()
    try:
        return receiver.recv()
    except (EOFError, OSError):
        child.join()
        raise ChildFailed(child.exitcode, child.message) from None
    finally:
        receiver.close()
        child.join()
