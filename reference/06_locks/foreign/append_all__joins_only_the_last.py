# exercise: append_all
# label: wrong
# mistake: joins only the last process
import multiprocessing


def _work(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_work, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    if processes:
        processes[-1].join()
    for process in processes:
        if process.exitcode:
            raise ChildFailed(process.exitcode)
