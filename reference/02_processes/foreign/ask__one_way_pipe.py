# exercise: ask
# label: right

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

    def run(self) -> None:
        try:
            self.sender.send(("value", self.task(*self.arguments)))
        except BaseException as error:
            self.sender.send(("error", str(error)))
            raise  # so that the exit code tells it, too
        finally:
            self.sender.close()


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = _Child(task, args, sender)
    child.start()
    sender.close()  # now only the child can send
    try:
        kind, content = receiver.recv()
    except (EOFError, OSError):  # nothing came, or half of a message
        kind, content = "error", ""
    finally:
        receiver.close()
        child.join()
    if kind == "error":
        raise ChildFailed(child.exitcode, content)
    return content
