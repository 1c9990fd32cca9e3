# exercise: count_up_in_processes
# label: wrong
# mistake: "it works however processes are started": the lock is made at the top of the file, so every spawned process makes another one on import, and additions are lost (under fork it works)
from multiprocessing import Lock, Process

COUNTER_LOCK = Lock()


def increment_many(counter, times):
    for _ in range(times):
        with COUNTER_LOCK:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        Process(target=increment_many, args=(counter, times)) for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    from multiprocessing import Value

    c = Value("i", 0, lock=False)
    count_up_in_processes(c, 1000, 8)
    print(c.value, "(should be 8000)")
