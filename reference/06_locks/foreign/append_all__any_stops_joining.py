# exercise: append_all
# label: wrong
# mistake: any() over a generator that joins stops at the first child that failed, so ChildFailed is raised while the children after it still wait or append (breaks "when all the other records have been appended" and "leaves no process behind")
import multiprocessing


def _append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    children = [
        multiprocessing.Process(target=_append, args=(lock, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    if any(child.join() or child.exitcode for child in children):
        raise ChildFailed("a record was not appended")
