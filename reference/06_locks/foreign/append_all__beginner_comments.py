# exercise: append_all
# label: right
# style: a beginner who comments every line, one lock in args, two loops, exit codes at the end
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


# This is what one process does.
# It is at the top of the file because spawn has to find it.
def one_process(lock, append, record):
    # wait until nobody else is appending
    with lock:
        # now I am alone and can append my record
        append(record)
    # here the lock is free again, also when append made an error


def append_all(append, records):
    # make ONE lock, it is for all processes
    lock = multiprocessing.Lock()

    # here I collect all processes
    processes = []

    # make a process for each record and start it
    for record in records:
        # the lock has to go into args, because processes share no memory
        p = multiprocessing.Process(target=one_process, args=(lock, append, record))
        p.start()
        processes.append(p)

    # only now wait, all are started already
    for p in processes:
        p.join()

    # count the processes that had an error
    errors = 0
    for p in processes:
        # 0 means everything was good
        if p.exitcode != 0:
            errors = errors + 1

    # tell the caller
    if errors > 0:
        raise ChildFailed(str(errors) + " records could not be appended")
