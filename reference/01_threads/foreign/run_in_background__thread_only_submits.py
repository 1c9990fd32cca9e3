# exercise: run_in_background
# label: wrong
# mistake: the thread that is returned only submits the task to an executor, whose own thread runs it; join() on the returned thread returns while a slow task still runs. Breaks "Run task(*args) in a new thread and return that thread" and "calls join() on the thread when it wants to wait".
import threading
from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    executor = ThreadPoolExecutor(max_workers=1)
    thread = threading.Thread(target=executor.submit, args=(task, *args))
    thread.start()
    return thread
