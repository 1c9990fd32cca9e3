# exercise: prepare_and_store
# label: wrong
# mistake: all threads meet at a Barrier (with a limit of 5 s) between prepare and store; when one prepare raises, or takes longer, the barrier breaks and none of the others is stored; breaks "The others are prepared and stored all the same"
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)

BARRIER_TIMEOUT = 5.0


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    if not items:
        return
    lock = threading.Lock()
    all_prepared = threading.Barrier(len(items), timeout=BARRIER_TIMEOUT)

    def job(item: Any) -> None:
        try:
            prepared = prepare(item)
            all_prepared.wait()
            with lock:
                store(prepared)
        except threading.BrokenBarrierError:
            logger.error("not all items were prepared in time")
        except Exception:
            logger.exception("item failed")

    threads = [threading.Thread(target=job, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
