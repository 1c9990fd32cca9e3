# exercise: append_all
# style: a lock on a file
import fcntl
import multiprocessing
import tempfile


def with_file(name, append, record):
    with open(name, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        append(record)


def append_all(append, records):
    with tempfile.NamedTemporaryFile() as file:
        crowd = [
            multiprocessing.Process(target=with_file, args=(file.name, append, record))
            for record in records
        ]
        for one in crowd:
            one.start()
        for one in crowd:
            one.join()
    if any(one.exitcode for one in crowd):
        raise ChildFailed("somebody failed")
