# exercise: append_all
# label: wrong
# mistake: watches the sentinels, and when the first child fails it terminates all that have not had their turn yet and raises ChildFailed: their records are never appended. Breaks "if ``append`` raised for some record, when all the other records have been appended."

import multiprocessing
from multiprocessing.connection import wait


def _append_alone(lock, append, record):
    with lock:
        append(record)


def _stop(processes):
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()


def append_all(append, records):
    lock = multiprocessing.Lock()
    running = {}
    for record in records:
        process = multiprocessing.Process(
            target=_append_alone, args=(lock, append, record)
        )
        process.start()
        running[process.sentinel] = process
    while running:
        for sentinel in wait(list(running)):
            process = running.pop(sentinel)
            process.join()
            if process.exitcode != 0:
                _stop(list(running.values()))
                raise ChildFailed(f"exit code {process.exitcode}")
