# exercise: prepare_and_store
# label: right
# style: logging everywhere, and timeouts that only report and then wait on
import logging
import threading

log = logging.getLogger("prepare_and_store")

PATIENCE = 5.0  # seconds until we write that we are still waiting


def prepare_and_store(prepare, store, items):
    store_lock = threading.Lock()

    def handle(number, item):
        try:
            log.debug("item %d: preparing", number)
            value = prepare(item)
            log.debug("item %d: prepared, waiting for its turn", number)
            while not store_lock.acquire(timeout=PATIENCE):
                log.warning("item %d: still waiting for its turn", number)
            try:
                log.debug("item %d: storing", number)
                store(value)
            finally:
                store_lock.release()
            log.debug("item %d: done", number)
        except Exception:
            log.exception("item %d: failed, the others go on", number)

    threads = []
    for number, item in enumerate(items):
        threads.append(
            threading.Thread(target=handle, args=(number, item), name=f"item-{number}")
        )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=PATIENCE)
        while thread.is_alive():
            log.warning("%s is still running", thread.name)
            thread.join(timeout=PATIENCE)
