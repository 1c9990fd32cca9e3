# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a static field of the worker class; under spawn and forkserver each process imports the file and makes a lock of its own, so additions are lost there; breaks "It works however processes are started: by fork, spawn or forkserver".
import multiprocessing


class IncrementProcess(multiprocessing.Process):
    LOCK = multiprocessing.Lock()

    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            IncrementProcess.LOCK.acquire()
            try:
                self.counter.value += 1
            finally:
                IncrementProcess.LOCK.release()


def count_up_in_processes(counter, times, workers):
    processes = [IncrementProcess(counter, times) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
