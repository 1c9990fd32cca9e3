# exercise: count_up_in_processes
# label: wrong
# mistake: the locked temporary file is made at the top of the module, so under spawn and forkserver each process locks a file of its own; breaks "It works however processes are started: by fork, spawn or forkserver."
import fcntl
import multiprocessing
import tempfile

_LOCK_FILE = tempfile.TemporaryFile()


def _add(counter, times):
    for _ in range(times):
        fcntl.lockf(_LOCK_FILE, fcntl.LOCK_EX)
        try:
            counter.value += 1
        finally:
            fcntl.lockf(_LOCK_FILE, fcntl.LOCK_UN)


def count_up_in_processes(counter, times, workers):
    children = [
        multiprocessing.Process(target=_add, args=(counter, times))
        for _ in range(workers)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
