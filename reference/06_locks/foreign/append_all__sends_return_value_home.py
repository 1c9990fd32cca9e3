# exercise: append_all
# label: wrong
# misjudged: passed
# mistake: the child sends what append returned to the parent as its receipt; if that cannot be pickled, ChildFailed is raised although append did not raise (and a big one fills the pipe forever): "what it returns is not used"
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _work(lock, receipts, append, record):
    with lock:
        receipts.put(append(record))


def append_all(append, records):
    lock = multiprocessing.Lock()
    receipts = multiprocessing.SimpleQueue()
    processes = [
        multiprocessing.Process(target=_work, args=(lock, receipts, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    received = 0
    while not receipts.empty():
        receipts.get()
        received += 1
    receipts.close()
    if received < len(processes):
        raise ChildFailed(f"only {received} of {len(processes)} were appended")
