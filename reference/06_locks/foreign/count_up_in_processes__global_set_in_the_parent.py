# exercise: count_up_in_processes
# label: wrong
# mistake: the function sets a global lock before the start; spawned children do not have it (None: the target dies)
import multiprocessing

lock = None


def work(counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    global lock
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
