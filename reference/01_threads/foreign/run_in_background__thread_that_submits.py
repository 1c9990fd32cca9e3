# exercise: run_in_background
# label: wrong
# mistake: the returned thread only submits the task to a global executor and ends at once, so join() on it returns while the task still runs in another thread: breaks "Run task(*args) in a new thread and return that thread" (the caller "calls join() on the thread when it wants to wait")
import threading
from concurrent.futures import ThreadPoolExecutor

_executor = ThreadPoolExecutor()


def run_in_background(task, *args):
    thread = threading.Thread(target=_executor.submit, args=(task, *args))
    thread.start()
    return thread
