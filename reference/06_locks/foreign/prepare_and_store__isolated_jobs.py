# exercise: prepare_and_store
# label: right
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class _Kitchen:
    """What all threads share; one lock for the store."""

    prepare: Callable[[Any], Any]
    store: Callable[[Any], object]
    lock: threading.Lock = field(default_factory=threading.Lock)

    def serve(self, item: Any) -> None:
        try:
            prepared = self.prepare(item)
            with self.lock:
                self.store(prepared)
        except Exception:
            logger.warning("an item failed", exc_info=True)


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    kitchen = _Kitchen(prepare, store)
    threads = [threading.Thread(target=kitchen.serve, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
