"""Two consumers, one sentinel."""

import queue
import threading

items = queue.Queue()


def consume():
    while True:
        item = items.get()  # <- here
        if item is None:
            return


consumers = [threading.Thread(target=consume) for _ in range(2)]
for consumer in consumers:
    consumer.start()
items.put(None)
for consumer in consumers:
    consumer.join()  # <- here
