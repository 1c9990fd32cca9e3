# exercise: pipeline
# label: wrong
# mistake: the caller gets a RuntimeError made from the exception, and not the exception that handle or source raised

import logging
import queue
import threading

log = logging.getLogger(__name__)


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failure = {}

    def producer():
        try:
            for item in source:
                if failure:
                    log.debug("producer stops early")
                    break
                q.put(item)
        except Exception as exc:
            log.debug("source failed: %r", exc)
            failure.setdefault("producer", exc)
        finally:
            q.put(None)

    def consumer():
        while True:
            item = q.get()
            if item is None:
                return
            if failure.get("consumer"):
                continue
            try:
                handle(item)
            except Exception as exc:
                log.debug("handle failed: %r", exc)
                failure["consumer"] = exc

    threads = {
        "producer": threading.Thread(target=producer),
        "consumer": threading.Thread(target=consumer),
    }
    for t in threads.values():
        t.start()
    for name, t in threads.items():
        t.join()
        log.debug("%s has ended", name)
    for name, exc in failure.items():
        raise RuntimeError(f"{name} failed: {exc}") from exc
