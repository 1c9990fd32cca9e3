# exercise: count_up
# label: right
# style: concurrent.futures; a barrier makes sure that no thread of the executor does the part of two
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    if workers == 0:
        return  # an executor and a barrier need at least one

    lock = threading.Lock()
    all_here = threading.Barrier(workers)

    def work():
        # Without it, a quick thread could be idle again and get the next task as well.
        all_here.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(work) for _ in range(workers)]
    for future in futures:
        future.result()
