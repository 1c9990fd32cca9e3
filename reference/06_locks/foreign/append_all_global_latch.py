# exercise: append_all
# label: wrong
# mistake: the lock is made at the top of the file, so under spawn and forkserver each process has its own
import multiprocessing

TABLE_LATCH = multiprocessing.Lock()


def _append_latched(append, record):
    with TABLE_LATCH:
        append(record)


def append_all(append, records):
    processes = [
        multiprocessing.Process(target=_append_latched, args=(append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("some record was not appended")
