# exercise: read_all
# label: right
# style: senior; ExitStack for join and close, suppress(EOFError) around an endless loop
from collections.abc import Callable
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _produce_into(
    produce: Callable[[Callable[[Any], None]], Any],
    unused: Connection,
    outlet: Connection,
) -> None:
    unused.close()
    with outlet:
        produce(outlet.send)


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    items: list[Any] = []
    inlet, outlet = Pipe(duplex=False)
    with ExitStack() as cleanup:
        child = Process(target=_produce_into, args=(produce, inlet, outlet))
        child.start()
        outlet.close()
        cleanup.callback(child.join)
        cleanup.enter_context(inlet)
        with suppress(EOFError):
            while True:
                items.append(inlet.recv())
    return items
