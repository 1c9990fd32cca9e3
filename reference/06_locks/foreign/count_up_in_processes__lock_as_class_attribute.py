# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a class attribute, made when the file is imported, so it is shared under fork only, and a new one in each process under spawn and forkserver; breaks "It works however processes are started: by fork, spawn or forkserver."
import multiprocessing


class CounterProcess(multiprocessing.Process):
    lock = multiprocessing.Lock()  # one for all instances

    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [CounterProcess(counter, times) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
