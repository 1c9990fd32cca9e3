# exercise: count_up_in_processes
# label: wrong
# mistake: daemon=True and join(timeout=0.1), nobody looks whether it has ended
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock), daemon=True) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join(timeout=0.1)
