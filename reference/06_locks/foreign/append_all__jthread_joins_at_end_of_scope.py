# exercise: append_all
# label: wrong
# mistake: a C++ jthread-like guard joins at the end of the loop body, so one process ends before the next starts; breaks "All processes are started before any is waited for."
import multiprocessing


class JoiningProcess:
    """Starts on entry, joins on exit, like std::jthread."""

    def __init__(self, target, *args):
        self.process = multiprocessing.Process(target=target, args=args)

    def __enter__(self):
        self.process.start()
        return self.process

    def __exit__(self, *exc_info):
        self.process.join()


def _guarded(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    started = []
    for record in records:
        with JoiningProcess(_guarded, lock, append, record) as process:
            started.append(process)
    if any(process.exitcode for process in started):
        raise ChildFailed("a child process failed")
