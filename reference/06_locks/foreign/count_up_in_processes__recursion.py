# exercise: count_up_in_processes
# label: right
# style: start, recurse, join on the way back
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def crew(n, lock, counter, times):
    if n:
        p = multiprocessing.Process(target=add, args=(lock, counter, times))
        p.start()
        crew(n - 1, lock, counter, times)
        p.join()


def count_up_in_processes(counter, times, workers):
    crew(workers, multiprocessing.Lock(), counter, times)
