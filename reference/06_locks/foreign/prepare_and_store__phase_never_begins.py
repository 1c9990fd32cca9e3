# exercise: prepare_and_store
# label: wrong
# mistake: storing begins when the last item is prepared, but an item whose prepare raises is never counted: the phase "storing" never begins, the other threads wait forever, nothing is stored; breaks "The others are prepared and stored all the same"

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Phase:
    """First all prepare, then all store."""

    def __init__(self, count: int) -> None:
        self.missing = count
        self.changed = threading.Condition()

    def prepared(self) -> None:
        with self.changed:
            self.missing -= 1
            if self.missing == 0:
                self.changed.notify_all()
            while self.missing > 0:
                self.changed.wait()


class _Porter(threading.Thread):
    def __init__(
        self,
        prepare: Callable[[Any], Any],
        store: Callable[[Any], object],
        item: Any,
        phase: _Phase,
        turn: threading.Lock,
    ) -> None:
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.phase = phase
        self.turn = turn

    def run(self) -> None:
        value = self.prepare(self.item)
        self.phase.prepared()
        with self.turn:
            self.store(value)


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    phase = _Phase(len(items))
    turn = threading.Lock()
    porters = [_Porter(prepare, store, item, phase, turn) for item in items]
    for porter in porters:
        porter.start()
    for porter in porters:
        porter.join()
