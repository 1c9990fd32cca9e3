# exercise: append_all
# label: right
# style: beginner, verbose: index loops, acquire / try / finally, a counter of failures, comments for every step
import multiprocessing
import threading


class ChildFailed(Exception):
    """A child process did not do its part."""


def do_one_append(the_lock, the_append, the_record):
    # first wait until it is my turn
    the_lock.acquire()
    try:
        # now I am alone
        the_append(the_record)
    finally:
        # give the lock back, also when something went wrong
        the_lock.release()


def append_all(append, records):
    # one lock for everybody
    the_lock = multiprocessing.Lock()

    # step 1: make the processes
    list_of_processes = []
    i = 0
    while i < len(records):
        record = records[i]
        process = multiprocessing.Process(
            target=do_one_append,
            args=(the_lock, append, record),
        )
        list_of_processes.append(process)
        i = i + 1

    # step 2: start all of them
    for process in list_of_processes:
        process.start()

    # step 3: wait for all of them
    for process in list_of_processes:
        process.join()

    # step 4: look whether all went well
    number_of_failures = 0
    for process in list_of_processes:
        if process.exitcode != 0:
            number_of_failures = number_of_failures + 1
    if number_of_failures > 0:
        raise ChildFailed(str(number_of_failures) + " processes failed")
