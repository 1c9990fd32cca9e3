# exercise: count_up_in_processes
# label: wrong
# mistake: like Java's synchronized(this), each worker object has a lock of its own, so updates are lost; breaks "In the end the value has grown by ``workers * times``" (count_up, "The same as ``count_up``, with processes.")
import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times
        self.this_lock = multiprocessing.RLock()

    def increment(self):
        with self.this_lock:
            self.counter.value += 1

    def run(self):
        for _ in range(self.times):
            self.increment()


def count_up_in_processes(counter, times, workers):
    pool = []
    for _ in range(workers):
        pool.append(Worker(counter, times))
    for worker in pool:
        worker.start()
    for worker in pool:
        worker.join()
