# exercise: count_up_in_processes
# label: wrong
# mistake: the class holds a threading.Lock: under fork each process has a copy of it and updates get lost, under spawn and forkserver it cannot be pickled; breaks "It works however processes are started: by fork, spawn or forkserver." and "Lose nothing."
import multiprocessing
import threading


class SafeCounter:
    def __init__(self, counter):
        self.counter = counter
        self.lock = threading.Lock()

    def add(self, times):
        for i in range(times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    safe = SafeCounter(counter)
    processes = []
    for i in range(workers):
        p = multiprocessing.Process(target=safe.add, args=(times,))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
