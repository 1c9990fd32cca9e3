# exercise: pipeline
# label: wrong
# mistake: the exception of handle is raised in a done-callback of its future, where the executor logs it and throws it away: the call returns as if all was well (and handles the rest). Breaks ":raises: the exception that handle raised".
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    room = threading.Semaphore(limit + 1)  # so many wait, and one is handled

    def check(future):
        room.release()
        future.result()  # raises what handle raised

    with ThreadPoolExecutor(max_workers=1) as consumer:
        for item in source:
            room.acquire()
            consumer.submit(handle, item).add_done_callback(check)
