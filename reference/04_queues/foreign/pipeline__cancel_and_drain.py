# exercise: pipeline
# label: right
import queue
import threading

_CLOSED = object()


def _produce(source, channel, cancelled, errors):
    try:
        for item in source:
            if cancelled.is_set():  # case <-ctx.Done(): return
                break
            channel.put(item)
    except BaseException as error:
        errors.put(error)
    finally:
        channel.put(_CLOSED)  # only the sender closes, and once


def _consume(handle, channel, cancelled, errors):
    while (item := channel.get()) is not _CLOSED:
        if cancelled.is_set():
            continue  # drain, so that the sender never waits for room
        try:
            handle(item)
        except BaseException as error:
            errors.put(error)
            cancelled.set()


def pipeline(source, handle, limit=10):
    channel = queue.Queue(maxsize=limit)
    cancelled = threading.Event()
    errors = queue.SimpleQueue()
    producer = threading.Thread(
        target=_produce, args=(source, channel, cancelled, errors)
    )
    consumer = threading.Thread(
        target=_consume, args=(handle, channel, cancelled, errors)
    )
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if not errors.empty():
        raise errors.get()
