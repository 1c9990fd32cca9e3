# exercise: prepare_and_store
# label: right
# style: a typed Thread subclass with a Semaphore(1); remembers its error, and the first one is raised when all have ended
from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _ItemThread(threading.Thread):
    """Takes care of one item."""

    def __init__(
        self,
        prepare: Callable[[Any], Any],
        store: Callable[[Any], object],
        item: Any,
        door: threading.Semaphore,
    ) -> None:
        super().__init__()
        self._prepare = prepare
        self._store = store
        self._item = item
        self._door = door
        self.error: BaseException | None = None

    def run(self) -> None:
        """Prepare at once with the others, then store alone."""
        try:
            prepared = self._prepare(self._item)
            with self._door:
                self._store(prepared)
        except BaseException as error:  # noqa: BLE001 - told to the caller later
            self.error = error


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    """Prepare all items at the same time, and store them one at a time."""
    door = threading.Semaphore(1)
    threads = [_ItemThread(prepare, store, item, door) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.error is not None:
            raise thread.error
