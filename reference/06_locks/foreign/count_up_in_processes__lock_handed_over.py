# exercise: count_up_in_processes
# label: right
import multiprocessing


class IncrementProcess(multiprocessing.Process):
    def __init__(self, counter, times, mutex):
        super().__init__()
        self.counter = counter
        self.times = times
        self.mutex = mutex

    def run(self):
        remaining = self.times
        while remaining > 0:
            self.mutex.acquire()
            try:
                self.counter.value += 1
            finally:
                self.mutex.release()
            remaining -= 1


def count_up_in_processes(counter, times, workers):
    mutex = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        processes.append(IncrementProcess(counter, times, mutex))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
