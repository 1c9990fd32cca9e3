# exercise: append_all
# label: wrong
# mistake: believes that the child's exception comes out of join(), so ChildFailed is never raised when append raised
import multiprocessing


class ChildFailed(Exception):  # noqa: N818
    """A child process did not do its part."""


def work(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=work, args=(lock, append, r)) for r in records
    ]
    for p in processes:
        p.start()

    # wait for all of them first, and remember if something went wrong
    problem = None
    for p in processes:
        try:
            p.join()
        except Exception as e:
            problem = e

    if problem is not None:
        raise ChildFailed(str(problem))
