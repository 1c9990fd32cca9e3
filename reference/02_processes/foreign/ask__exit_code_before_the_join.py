# exercise: ask
# label: wrong
# mistake: ChildFailed is made before the `finally` joins the child, when the child has not ended yet, so its exit_code is None: "Its ``exit_code`` is the one that the child's process ended with".
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


def _answer(sender: Connection, task: Callable[..., Any], args: tuple) -> None:
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))


def ask(task: Callable[..., Any], *args: Any) -> Any:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        ok, value = receiver.recv()
        if ok:
            return value
        raise ChildFailed(child.exitcode, value)
    except EOFError:
        raise ChildFailed(child.exitcode) from None
    finally:
        receiver.close()
        child.join()
