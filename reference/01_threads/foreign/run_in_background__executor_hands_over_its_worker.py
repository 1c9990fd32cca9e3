# exercise: run_in_background
# label: right
# style: concurrent.futures: a pool of one for this call only; its worker tells who it is
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    introductions = queue.SimpleQueue()

    def job():
        introductions.put(threading.current_thread())
        return task(*args)

    pool = ThreadPoolExecutor(max_workers=1)
    pool.submit(job)
    pool.shutdown(wait=False)  # the worker ends as soon as its only job is done
    return introductions.get()
