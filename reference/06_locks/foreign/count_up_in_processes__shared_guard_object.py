# exercise: count_up_in_processes
# label: right
# style: Rust Arc<Mutex<T>>: an object with the counter and an OS semaphore is handed to each process, `with` gives the counter
import multiprocessing


class SharedMutex:
    def __init__(self, data):
        self._data = data
        self._permit = multiprocessing.BoundedSemaphore(1)

    def __enter__(self):
        self._permit.acquire()
        return self._data

    def __exit__(self, *exc_info):
        self._permit.release()


class AddingProcess(multiprocessing.Process):
    def __init__(self, mutex, times):
        super().__init__()
        self._mutex = mutex
        self._times = times

    def run(self):
        for _ in range(self._times):
            with self._mutex as data:
                data.value += 1


def count_up_in_processes(counter, times, workers):
    mutex = SharedMutex(counter)
    children = [AddingProcess(mutex, times) for _ in range(workers)]
    for child in children:
        child.start()
    for child in children:
        child.join()
