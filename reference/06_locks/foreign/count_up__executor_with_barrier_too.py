# exercise: count_up
# label: right
# style: concurrent.futures, with a Barrier so that each task really gets a thread of its own
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    """Let ``workers`` threads add one to ``counter.value``, ``times`` times each."""
    if workers == 0:
        return  # an executor and a barrier want at least one

    lock = threading.Lock()
    # An executor gives a new task to a thread that is idle.  Nobody begins before all
    # are there, so no thread can be idle while tasks are handed out.
    everybody_is_here = threading.Barrier(workers)

    def work():
        everybody_is_here.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(work) for _ in range(workers)]

    for future in futures:
        future.result()
