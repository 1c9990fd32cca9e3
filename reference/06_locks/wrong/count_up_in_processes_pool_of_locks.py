# exercise: count_up_in_processes
# expect: lock-sent-to-pool
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(max(workers, 1)) as pool:
        answers = [
            pool.apply_async(add, (lock, counter, times)) for _ in range(workers)
        ]
        for answer in answers:
            answer.get()  # <- here
