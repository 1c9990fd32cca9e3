# exercise: append_all
# label: wrong
# misjudged: passed
# mistake: when append raises, the semaphore is released twice (in the except and in the finally), so it counts 2 from then on and two of the other processes append at the same moment; breaks "``append`` must not be called by two processes at the same moment"
import multiprocessing


def _append_one(turns, append, record):
    turns.acquire()
    try:
        append(record)
    except Exception:
        turns.release()  # nobody shall wait for me
        raise
    finally:
        turns.release()


def append_all(append, records):
    turns = multiprocessing.Semaphore(1)
    children = [
        multiprocessing.Process(target=_append_one, args=(turns, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    if any(child.exitcode != 0 for child in children):
        raise ChildFailed
