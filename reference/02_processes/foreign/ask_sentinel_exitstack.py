# exercise: ask
# label: right
# style: over-engineered: ExitStack, status enum, waits on pipe and sentinel together
import contextlib
import enum
import multiprocessing
from collections.abc import Callable
from multiprocessing import connection
from typing import Any


class _Status(enum.Enum):
    VALUE = "value"
    ERROR = "error"
    SILENCE = "silence"


def _describe(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:
        return type(error).__name__


def _serve_one_call(outlet, task: Callable[..., Any], args: tuple) -> None:
    with outlet:
        try:
            result = task(*args)
            outlet.send((_Status.VALUE, result))
        except BaseException as error:
            outlet.send((_Status.ERROR, _describe(error)))
            raise


def _take_reply(inlet, sentinel: int) -> tuple:
    ready = connection.wait([inlet, sentinel])
    if inlet not in ready and not inlet.poll():
        return _Status.SILENCE, ""
    try:
        return inlet.recv()
    except (EOFError, OSError):
        return _Status.SILENCE, ""
    except Exception as error:
        return _Status.ERROR, _describe(error)


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value."""
    context = multiprocessing.get_context()
    with contextlib.ExitStack() as stack:
        inlet, outlet = context.Pipe(duplex=False)
        stack.callback(outlet.close)
        child = context.Process(target=_serve_one_call, args=(outlet, task, args))
        stack.callback(inlet.close)
        child.start()
        stack.callback(child.join)
        outlet.close()
        try:
            status, content = _take_reply(inlet, child.sentinel)
        except BaseException:
            child.kill()
            raise
    if status is _Status.VALUE:
        return content
    raise ChildFailed(child.exitcode, content)
