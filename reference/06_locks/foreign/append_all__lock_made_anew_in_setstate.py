# exercise: append_all
# label: wrong
# mistake: the class drops its lock when it is pickled and makes a new one when unpickled, so under spawn and forkserver each process has its own; breaks "``append`` must not be called by two processes at the same moment" (with "all start methods")
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class SerialAppender:
    def __init__(self, append):
        self.append = append
        self._lock = multiprocessing.Lock()

    def __getstate__(self):
        # locks cannot be pickled
        state = self.__dict__.copy()
        del state["_lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self._lock = multiprocessing.Lock()

    def run(self, record):
        with self._lock:
            self.append(record)


def append_all(append, records):
    appender = SerialAppender(append)
    processes = [
        multiprocessing.Process(target=appender.run, args=(record,))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("see the traceback of the child")
