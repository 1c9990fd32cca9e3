# exercise: count_up_in_processes
# label: wrong
# mistake: joins each process right after its start in the same loop, so they run one after the other instead of all being started before any is waited for
import multiprocessing


def do_count(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        p = multiprocessing.Process(target=do_count, args=(lock, counter, times))
        p.start()
        p.join()  # wait until it has ended
