# exercise: append_all
# label: right
# style: plain beginner style, one lock in args, two loops, exit codes at the end
import multiprocessing


def append_one(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(
            target=append_one, args=(lock, append, record)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    failed = 0
    for process in processes:
        if process.exitcode != 0:
            failed = failed + 1
    if failed > 0:
        raise ChildFailed(f"{failed} of {len(processes)} processes failed")
