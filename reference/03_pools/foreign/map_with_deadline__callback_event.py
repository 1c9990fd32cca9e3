# exercise: map_with_deadline
# label: right
# style: callbacks set an Event, Event.wait(seconds)
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    done = threading.Event()
    with multiprocessing.Pool(processes) as pool:
        if not items:
            return []
        answer = pool.map_async(func, items, callback=lambda _: done.set(), error_callback=lambda _: done.set())
        if not done.wait(timeout=seconds):
            return None
        return answer.get()
