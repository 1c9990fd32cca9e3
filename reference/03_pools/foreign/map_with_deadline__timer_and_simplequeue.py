# exercise: map_with_deadline
# label: right
# style: a threading.Timer and the callbacks of map_async race for a queue.SimpleQueue; the first message wins
import multiprocessing
import queue
import threading


def map_with_deadline(func, items, seconds, processes=2):
    if not items:
        return []  # map_async calls no callback then
    box = queue.SimpleQueue()
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            callback=lambda results: box.put(("results", results)),
            error_callback=lambda error: box.put(("error", error)),
        )
        timer = threading.Timer(seconds, box.put, [("late", None)])
        timer.start()
        try:
            kind, content = box.get()
        finally:
            timer.cancel()
            timer.join()
    if kind == "error":
        raise content
    return content
