# exercise: count_up_in_processes
# label: wrong
# mistake: the manager that serves the lock is kept in a class attribute for the next call, and its process lives on after the return; breaks "nothing is left behind" ("a thread or process that your call started and that is still alive when the call is over")
import multiprocessing


class LockService:
    """Starting a manager is slow, so do it once and keep it."""

    _manager = None

    @classmethod
    def new_lock(cls):
        if cls._manager is None:
            cls._manager = multiprocessing.Manager()
        return cls._manager.Lock()


def _add(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = LockService.new_lock()
    children = [
        multiprocessing.Process(target=_add, args=(counter, times, lock))
        for _ in range(workers)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
