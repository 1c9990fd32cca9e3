# exercise: append_all
# style: a lock that a manager keeps
import multiprocessing


def in_turn(lock, append, record):
    lock.acquire()
    try:
        append(record)
    finally:
        lock.release()


def append_all(append, records):
    with multiprocessing.Manager() as manager:
        lock = manager.Lock()
        children = [
            multiprocessing.Process(target=in_turn, args=(lock, append, record))
            for record in records
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        codes = [child.exitcode for child in children]
    if any(codes):
        raise ChildFailed(f"exit codes: {codes}")
