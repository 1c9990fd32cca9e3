# exercise: run_in_background
# label: wrong
# misjudged: passed
# mistake: the task runs in a pool worker, the returned thread only waits for its future (current_thread() in the task is another one); breaks "Run task(*args) in a new thread and return that thread"
import threading
from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    executor = ThreadPoolExecutor(max_workers=1)
    future = executor.submit(task, *args)
    executor.shutdown(wait=False)
    # Future.exception waits like result(), but does not raise
    thread = threading.Thread(target=future.exception)
    thread.start()
    return thread
