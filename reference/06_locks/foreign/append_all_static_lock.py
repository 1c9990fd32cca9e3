# exercise: append_all
# label: wrong
# mistake: the lock is "static" (made at the top of the file): under spawn and forkserver each process has another one
import multiprocessing

APPEND_LOCK = multiprocessing.Lock()


def synchronized_append(append, record):
    with APPEND_LOCK:
        append(record)


def append_all(append, records):
    processes = [
        multiprocessing.Process(target=synchronized_append, args=(append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("a process failed")
