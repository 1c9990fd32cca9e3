# exercise: count_up_in_processes
# label: right
# style: context manager that starts a crew of processes and joins them at the end; multiprocessing.RLock in args
import contextlib
import multiprocessing


@contextlib.contextmanager
def crew(size, target, args):
    members = [multiprocessing.Process(target=target, args=args) for _ in range(size)]
    started = []
    try:
        for member in members:
            member.start()
            started.append(member)
        yield members
    finally:
        for member in started:
            member.join()


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    with crew(workers, add, (multiprocessing.RLock(), counter, times)):
        pass  # they work, and the end of the with waits for them
