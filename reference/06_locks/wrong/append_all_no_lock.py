# exercise: append_all
# expect: no-lock
import multiprocessing


def append_all(append, records):
    processes = [multiprocessing.Process(target=append, args=(r,)) for r in records]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("a child failed")
