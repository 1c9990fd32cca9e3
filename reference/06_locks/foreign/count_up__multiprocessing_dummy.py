# exercise: count_up
# label: right
# style: multiprocessing.dummy.Process, which is a thread
from multiprocessing.dummy import Lock, Process


def count_up(counter, times, workers):
    lock = Lock()

    def f():
        for _ in range(times):
            with lock:
                counter.value += 1

    ps = [Process(target=f) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
