# exercise: prepare_and_store
# label: right

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Porter(threading.Thread):
    """Prepares its item, waits for its turn, and stores it."""

    def __init__(
        self,
        prepare: Callable[[Any], Any],
        store: Callable[[Any], object],
        item: Any,
        turn: threading.Condition,
        shelf: dict[str, bool],
    ) -> None:
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.turn = turn
        self.shelf = shelf
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            prepared = self.prepare(self.item)
            self.enter()
            try:
                self.store(prepared)
            finally:
                self.leave()
        except BaseException as error:
            self.error = error

    def enter(self) -> None:
        with self.turn:
            while self.shelf["in use"]:
                self.turn.wait()
            self.shelf["in use"] = True

    def leave(self) -> None:
        with self.turn:
            self.shelf["in use"] = False
            self.turn.notify()


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    turn = threading.Condition()
    shelf = {"in use": False}
    porters = [_Porter(prepare, store, item, turn, shelf) for item in items]
    for porter in porters:
        porter.start()
    for porter in porters:
        porter.join()
    for porter in porters:
        if porter.error is not None:
            raise porter.error
