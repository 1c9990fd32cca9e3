# exercise: ask_child
# label: right
# style: over-engineered, ExitStack and context managers do the cleaning up
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from typing import Any, Callable, Iterator


def _respond(mine: Any, others: Any, task: Callable[[Any], Any]) -> None:
    others.close()
    with mine:
        mine.send(task(mine.recv()))


@contextmanager
def _running(process: Any) -> Iterator[Any]:
    process.start()
    try:
        yield process
    finally:
        process.join()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    context = get_context()
    with ExitStack() as stack:
        here, there = context.Pipe()
        stack.enter_context(there)
        process = context.Process(target=_respond, args=(there, here, task))
        stack.enter_context(_running(process))
        stack.enter_context(here)
        there.close()
        here.send(value)
        return here.recv()
