# exercise: append_all
# label: right
# style: a beginner who comments every line and uses acquire / try / finally / release
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


# This function runs in the child process.
def do_append(lock, append, record):
    # wait until nobody else is appending
    lock.acquire()
    try:
        # now I am alone, so I can append
        append(record)
    finally:
        # give the lock back, also when append() crashed
        lock.release()


def append_all(append, records):
    # ONE lock for all processes (not one for each!)
    lock = multiprocessing.Lock()

    # an empty list for the processes
    processes = []

    # make one process for each record
    for record in records:
        p = multiprocessing.Process(target=do_append, args=(lock, append, record))
        processes.append(p)

    # start all
    for p in processes:
        p.start()

    # wait for all
    for p in processes:
        p.join()

    # count how many of them had an error
    number_of_errors = 0
    for p in processes:
        # 0 means that everything was ok
        if p.exitcode != 0:
            number_of_errors = number_of_errors + 1

    # tell the caller
    if number_of_errors > 0:
        raise ChildFailed(str(number_of_errors) + " records were not appended")
