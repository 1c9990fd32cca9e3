# exercise: run_in_process
# label: right
# style: over-engineered supervisor: context object, sentinel, kill on interruption
import contextlib
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing import connection
from typing import Any


@contextlib.contextmanager
def _supervised(task: Callable[..., Any], args: tuple) -> Iterator[Any]:
    context = multiprocessing.get_context()
    child = context.Process(target=task, args=args, name="supervised")
    child.start()
    try:
        yield child
    except BaseException:
        child.kill()
        raise
    finally:
        child.join()


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    with _supervised(task, args) as child:
        connection.wait([child.sentinel])
    return child.exitcode
