# exercise: append_all
# style: a lock of a manager
import multiprocessing


def guarded(lock, append, record):
    lock.acquire()
    try:
        append(record)
    finally:
        lock.release()


def append_all(append, records):
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()
        team = [
            multiprocessing.Process(target=guarded, args=(lock, append, record))
            for record in records
        ]
        for member in team:
            member.start()
        for member in team:
            member.join()
    if any(member.exitcode != 0 for member in team):
        raise ChildFailed("a member of the team failed")
