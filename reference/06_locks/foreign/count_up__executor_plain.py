# exercise: count_up
# label: right
# style: ThreadPoolExecutor with as many workers as asked for
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Lock


def _task(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = Lock()
    with ThreadPoolExecutor(max_workers=max(1, workers)) as ex:
        wait([ex.submit(_task, lock, counter, times) for _ in range(workers)])
