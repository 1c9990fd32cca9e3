# exercise: append_all
# label: wrong
# mistake: the check of the exit code is behind the loop and sees the last process only: if another one raised, nothing is raised, and without records it is an UnboundLocalError; breaks "ChildFailed: if `append` raised for some record" (and "there may be none").
import multiprocessing


def locked_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(
            target=locked_append, args=(lock, append, record)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    if process.exitcode != 0:
        raise ChildFailed("append raised in a child")
