# exercise: count_up_in_processes
# label: wrong
# mistake: a static threading.RLock, of which each process has a copy
import multiprocessing
import threading


class Incrementer:
    LOCK = threading.RLock()

    @staticmethod
    def run(counter, times):
        for _ in range(times):
            with Incrementer.LOCK:
                counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=Incrementer.run, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
