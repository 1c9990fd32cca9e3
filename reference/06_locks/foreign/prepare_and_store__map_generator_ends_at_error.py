# exercise: prepare_and_store
# label: wrong
# mistake: the prepared values are taken from the generator of executor.map, and a generator that has raised is finished: after one item whose prepare raises, next() says StopIteration, and the items behind it are prepared but never stored; breaks "The others are prepared and stored all the same".

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any


def successes(values: Iterator[Any]) -> Iterator[Any]:
    """Yield the values, and leave out those that raise."""
    while True:
        try:
            value = next(values)
        except StopIteration:
            return
        except Exception:
            continue
        yield value


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    with ThreadPoolExecutor(max_workers=len(items) or 1) as executor:
        for value in successes(executor.map(prepare, items)):
            with suppress(Exception):
                store(value)
