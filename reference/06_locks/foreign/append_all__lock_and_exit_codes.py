# exercise: append_all
# label: right
import multiprocessing
import sys


def append_in_turn(lock, append, record):
    # this runs in a child; the with releases the lock even if append raises
    with lock:
        try:
            append(record)
        except SystemExit:
            # sys.exit(0) is an exception, too: it must not look like success
            sys.exit(1)


def append_all(append, records):
    # one lock for all of them
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        arguments = (lock, append, record)
        process = multiprocessing.Process(target=append_in_turn, args=arguments)
        process.start()
        processes.append(process)

    for process in processes:
        process.join()

    # all have ended: did one of them fail?
    failed = 0
    for process in processes:
        if process.exitcode != 0:
            failed = failed + 1
    if failed > 0:
        raise ChildFailed(f"{failed} records were not appended")
