# exercise: pipeline
# label: right
# style: the caller is the producer and only the consumer is a new thread; with logging
import logging
import queue
import threading

log = logging.getLogger(__name__)


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    failures = []

    def consume():
        while True:
            item = q.get()
            if item is None:
                log.debug("consumer: end mark, good bye")
                break
            if failures:
                log.debug("consumer: dropped one item after the failure")
                continue
            try:
                handle(item)
            except BaseException as e:
                log.debug("consumer: handle raised %s", type(e).__name__)
                failures.append(e)

    consumer = threading.Thread(target=consume, name="consumer")
    consumer.start()
    try:
        for item in source:
            if failures:
                log.debug("producer: stopping early")
                break
            q.put(item)
    finally:
        # also when source raises: its exception goes on to the caller after this
        q.put(None)
        consumer.join()
        log.debug("consumer has ended")
    if failures:
        raise failures[0]
