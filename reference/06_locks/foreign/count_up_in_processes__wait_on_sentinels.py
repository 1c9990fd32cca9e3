# exercise: count_up_in_processes
# label: right
# style: multiprocessing.connection.wait on the sentinels, then join
import multiprocessing
from multiprocessing.connection import wait


def count_some(lock, counter, times):
    for _ in range(times):
        with lock:
            now = counter.value
            counter.value = now + 1


def count_up_in_processes(counter: object, times: int, workers: int) -> None:
    lock = multiprocessing.Lock()
    running = {}
    for _ in range(workers):
        p = multiprocessing.Process(target=count_some, args=(lock, counter, times))
        p.start()
        running[p.sentinel] = p
    while running:
        for sentinel in wait(list(running)):
            running.pop(sentinel).join()
