# exercise: append_all
# label: wrong
# mistake: raises in the loop that joins, while later processes still run
import multiprocessing


def locked_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=locked_append, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process, record in zip(processes, records):
        process.join()
        if process.exitcode != 0:
            raise ChildFailed(f"could not append {record!r}")
