# exercise: map_with_deadline
# label: right
# style: from Go, callbacks of apply_async send into a channel (queue.SimpleQueue), the caller receives with the time that remains
import multiprocessing
import queue
import time


def map_with_deadline(func, items, seconds, processes=2):
    channel = queue.SimpleQueue()

    def sender(index):
        return lambda value: channel.put((index, value))

    def fail(error):
        channel.put((-1, error))

    results = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        for index, item in enumerate(items):
            pool.apply_async(
                func, (item,), callback=sender(index), error_callback=fail
            )
        for _ in range(len(items)):
            left = end - time.monotonic()
            if left <= 0:
                return None
            try:
                index, value = channel.get(timeout=left)
            except queue.Empty:
                return None
            if index < 0:
                raise value
            results[index] = value
    return results
