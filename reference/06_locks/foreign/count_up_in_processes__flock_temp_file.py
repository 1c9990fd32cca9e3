# exercise: count_up_in_processes
# label: right
# style: fcntl.flock on a temporary file that every process opens itself
import fcntl
import multiprocessing
import tempfile


def add(path, counter, times):
    with open(path) as handle:
        for _ in range(times):
            fcntl.flock(handle, fcntl.LOCK_EX)
            try:
                counter.value += 1
            finally:
                fcntl.flock(handle, fcntl.LOCK_UN)


def count_up_in_processes(counter, times, workers):
    with tempfile.NamedTemporaryFile() as file:
        ps = [multiprocessing.Process(target=add, args=(file.name, counter, times)) for _ in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
