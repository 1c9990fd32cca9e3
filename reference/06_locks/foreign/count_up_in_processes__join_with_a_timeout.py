# exercise: count_up_in_processes
# label: wrong
# mistake: join(timeout=1) is taken for a wait until the end: after a second the call goes on and returns while children still count
import multiprocessing


def add_many(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=add_many, args=(counter, times, lock))
        for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        # with a timeout, so that it can never hang
        p.join(timeout=1)
