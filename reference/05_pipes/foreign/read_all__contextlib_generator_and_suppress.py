# exercise: read_all
# label: right
# style: contextlib: a context manager that yields a generator of items
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, Process
from typing import Any, Callable, Iterator


def _speak(produce: Callable[[Callable[[Any], None]], Any], unused: Any, end: Any) -> None:
    unused.close()
    with end:
        produce(end.send)


def _incoming(end: Any) -> Iterator[Any]:
    with suppress(EOFError):
        while True:
            yield end.recv()


@contextmanager
def _listening(produce: Callable[[Callable[[Any], None]], Any]) -> Iterator[Iterator[Any]]:
    ear, mouth = Pipe(duplex=False)
    child = Process(target=_speak, args=(produce, ear, mouth))
    child.start()
    mouth.close()
    try:
        with ear:
            yield _incoming(ear)
    finally:
        child.join()


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    with _listening(produce) as items:
        return [*items]
