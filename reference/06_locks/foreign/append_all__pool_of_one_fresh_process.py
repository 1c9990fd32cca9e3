# exercise: append_all
# label: wrong
# mistake: a pool of one process with maxtasksperchild=1 makes a new process for each record only after the one before has ended, so there are never two at a time; it breaks "All processes are started before any is waited for".

import multiprocessing


def _append(append, record):
    append(record)


def append_all(append, records):
    # one process at a time, so no lock is needed; each does one record and is replaced
    with multiprocessing.Pool(1, maxtasksperchild=1) as pool:
        answers = [pool.apply_async(_append, (append, record)) for record in records]
        failed = 0
        for answer in answers:
            try:
                answer.get()
            except Exception:
                failed += 1
        pool.close()
        pool.join()
    if failed:
        raise ChildFailed(f"{failed} records could not be appended")
