# exercise: count_up_in_processes
# label: wrong
# mistake: waits for the lock only a tenth of a second and then adds without it; if another one stays longer between read and write, an update is lost: "In the end the value has grown by ``workers * times``.", "Lose nothing."
import multiprocessing


class PatientLock:
    """A lock that cannot deadlock."""

    def __init__(self, seconds):
        self.lock = multiprocessing.Lock()
        self.seconds = seconds
        self.mine = False

    def __enter__(self):
        self.mine = self.lock.acquire(timeout=self.seconds)
        return self

    def __exit__(self, *exc_info):
        if self.mine:
            self.lock.release()


def _add(guard, counter, times):
    for _ in range(times):
        with guard:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    guard = PatientLock(0.1)
    processes = [
        multiprocessing.Process(target=_add, args=(guard, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
