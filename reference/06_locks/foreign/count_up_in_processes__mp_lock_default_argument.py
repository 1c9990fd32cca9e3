# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a default argument of the target, so spawn and forkserver make it anew in each process
import multiprocessing


def work(counter, times, lock=multiprocessing.Lock()):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
