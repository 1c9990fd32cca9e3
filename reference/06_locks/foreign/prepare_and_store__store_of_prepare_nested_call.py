# exercise: prepare_and_store
# label: right
# style: a locked store in a class: shelf(prepare(item))
import threading
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass
class Shelf:
    store: Callable[[Any], object]
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, thing: Any) -> None:
        with self.lock:
            self.store(thing)


def prepare_and_store(prepare, store, items) -> None:
    shelf = Shelf(store)
    threads = [threading.Thread(target=lambda i=item: shelf.put(prepare(i))) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
