# exercise: count_up_in_processes
# label: wrong
# mistake: args=(..., Lock()) in the loop: another lock for each process (under spawn it may be gone before the child opens it: FileNotFoundError)
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = []
    for _ in range(workers):
        p = multiprocessing.Process(target=work, args=(counter, times, multiprocessing.Lock()))
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
