# exercise: count_up_in_processes
# label: right
# style: Manager().Lock(), the manager ends with the with
from multiprocessing import Manager, Process


def work(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    with Manager() as manager:
        lock = manager.Lock()
        ps = [Process(target=work, args=(lock, counter, times)) for _ in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
