# exercise: map_with_deadline
# label: right
# style: a Timer puts the word "late" into the same queue as the callbacks put the results
import multiprocessing
import queue
import threading


def map_with_deadline(func, items, seconds, processes=2):
    news = queue.Queue()
    timer = threading.Timer(seconds, news.put, [("late", None)])
    timer.daemon = True
    with multiprocessing.Pool(processes) as pool:
        timer.start()
        try:
            if not items:
                return []
            pool.map_async(func, items, callback=lambda v: news.put(("values", v)), error_callback=lambda e: news.put(("error", e)))
            kind, content = news.get()
        finally:
            timer.cancel()
    if kind == "error":
        raise content
    return content
