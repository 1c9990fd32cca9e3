# exercise: prepare_and_store
# label: wrong
# mistake: the lock is poisoned once store has raised while it was held, and every thread that takes it later raises instead of storing; one failure loses all items that are not stored yet: "The others are prepared and stored all the same".
import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any


class _Mutex:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._poisoned = False

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        with self._lock:
            if self._poisoned:
                raise RuntimeError("poisoned: another thread failed while it held me")
            try:
                yield
            except BaseException:
                self._poisoned = True
                raise


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    mutex = _Mutex()

    def work(item: Any) -> None:
        prepared = prepare(item)
        with mutex.lock():
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
