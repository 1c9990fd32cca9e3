# exercise: count_up_in_processes
# label: wrong
# mistake: the parent takes the lock around start(), the children never do
import multiprocessing


def work(counter, times):
    for _ in range(times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        with lock:
            p.start()
    for p in ps:
        p.join()
