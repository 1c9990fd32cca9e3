# exercise: count_up_in_processes
# label: wrong
# mistake: a Pool of `workers` processes cannot have 0 processes, so workers=0 raises "ValueError: Number of processes must be at least 1"; breaks ":param workers: how many processes; may be 0" and ":raises: nothing".
import multiprocessing

# what a process of the pool works with; set when the process begins
shared = {}


def begin(counter, lock):
    shared["counter"] = counter
    shared["lock"] = lock


def add_ones(times):
    counter = shared["counter"]
    lock = shared["lock"]
    for _ in range(times):
        with lock:
            counter.value = counter.value + 1


def count_up_in_processes(counter, times, workers):
    # a lock cannot be sent with map, but each process may begin with it
    lock = multiprocessing.Lock()
    pool = multiprocessing.Pool(workers, initializer=begin, initargs=(counter, lock))

    # the same job for each of the workers
    jobs = []
    for _ in range(workers):
        jobs.append(times)
    pool.map(add_ones, jobs, chunksize=1)

    pool.close()
    pool.join()
