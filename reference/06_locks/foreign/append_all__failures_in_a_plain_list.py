# exercise: append_all
# label: wrong
# mistake: the children note failed records in an ordinary list, which each of them has as a copy of its own; the parent's list stays empty, and since the exception was caught every exit code is 0, so ChildFailed is never raised; breaks ":raises ChildFailed: if ``append`` raised for some record".
import multiprocessing


def append_in_turn(lock, append, record, failed):
    with lock:
        try:
            append(record)
        except Exception:
            # the others go on; the parent looks into the list later
            failed.append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    failed = []
    processes = []
    for record in records:
        arguments = (lock, append, record, failed)
        process = multiprocessing.Process(target=append_in_turn, args=arguments)
        process.start()
        processes.append(process)

    for process in processes:
        process.join()

    if len(failed) > 0:
        raise ChildFailed(f"not appended: {failed}")
