# exercise: ask
# label: right
# style: class-based: a Process subclass that sends a typed reply (dataclass)
import dataclasses
import multiprocessing
from collections.abc import Callable
from typing import Any


@dataclasses.dataclass(frozen=True)
class _Value:
    content: Any


@dataclasses.dataclass(frozen=True)
class _Failure:
    text: str


class _Respondent(multiprocessing.Process):
    def __init__(self, outlet, callee: Callable[..., Any], parameters: tuple) -> None:
        super().__init__()
        self._outlet = outlet
        self._callee = callee
        self._parameters = parameters

    def run(self) -> None:
        try:
            self._outlet.send(_Value(self._callee(*self._parameters)))
        except BaseException as error:
            self._outlet.send(_Failure(str(error)))
            raise
        finally:
            self._outlet.close()


def _receive(inlet):
    try:
        return inlet.recv()
    except (EOFError, OSError):
        return _Failure("")


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value."""
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    with inlet:
        with outlet:
            respondent = _Respondent(outlet, task, args)
            respondent.start()
        try:
            reply = _receive(inlet)
        finally:
            inlet.close()
            respondent.join()
    if isinstance(reply, _Failure):
        raise ChildFailed(respondent.exitcode, reply.text)
    return reply.content
