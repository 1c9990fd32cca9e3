# exercise: append_all
# label: right
import multiprocessing
import sys


def _append_one(turn, append, record):
    done = False
    turn.acquire()
    try:
        append(record)
        done = True
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    finally:
        turn.release()
    if not done:
        sys.exit(1)  # the parent looks at the exit code


def append_all(append, records):
    turn = multiprocessing.Lock()
    processes = []
    for record in records:
        processes.append(
            multiprocessing.Process(target=_append_one, args=(turn, append, record))
        )
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    failed = [process for process in processes if process.exitcode != 0]
    if failed:
        raise ChildFailed(f"{len(failed)} of {len(processes)} records")
