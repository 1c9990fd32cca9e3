# exercise: append_all
# label: wrong
# mistake: all processes meet at a Barrier after their turn, and one whose append raised never gets there, so the others wait forever; breaks "The call returns when all have ended" and "raises ChildFailed: if ``append`` raised for some record"
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_one(lock, all_done, append, record):
    with lock:
        append(record)
    # leave together, so that nobody is gone while another still writes
    all_done.wait()


def append_all(append, records):
    count = len(records)
    if count == 0:
        return
    lock = multiprocessing.Lock()
    all_done = multiprocessing.Barrier(count)
    team = [
        multiprocessing.Process(target=_append_one, args=(lock, all_done, append, r))
        for r in records
    ]
    for p in team:
        p.start()
    for p in team:
        p.join()
    bad = [p.pid for p in team if p.exitcode != 0]
    if bad:
        raise ChildFailed(f"failed: {bad}")
