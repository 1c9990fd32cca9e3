# exercise: prepare_and_store
# label: right
# style: producer and consumer: the threads prepare and put into a queue, the caller alone stores and goes on after an error

import queue
import threading

NOTHING = object()


def producer(prepare, item, outbox):
    value = NOTHING
    try:
        value = prepare(item)
    finally:
        outbox.put(value)  # tell in any case, the consumer counts


def prepare_and_store(prepare, store, items):
    outbox = queue.Queue()
    producers = [
        threading.Thread(target=producer, args=(prepare, item, outbox))
        for item in items
    ]
    for thread in producers:
        thread.start()

    last_error = None
    for _ in producers:
        value = outbox.get()
        if value is NOTHING:
            continue
        try:
            store(value)
        except BaseException as error:
            last_error = error

    for thread in producers:
        thread.join()
    if last_error is not None:
        raise last_error
