# exercise: count_up_in_processes
# label: wrong
# mistake: the load is locked and the store is locked, but the lock is free between them: another process reads the same value, and an addition is lost; breaks "In the end the value has grown by ``workers * times``"
import multiprocessing


def _add(lock, counter, times):
    for _ in range(times):
        with lock:
            value = counter.value
        value += 1
        with lock:
            counter.value = value


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    crew = []
    for _ in range(workers):
        process = multiprocessing.Process(target=_add, args=(lock, counter, times))
        process.start()
        crew.append(process)
    for process in crew:
        process.join()
