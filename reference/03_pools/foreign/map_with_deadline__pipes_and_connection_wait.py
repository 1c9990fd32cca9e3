# exercise: map_with_deadline
# label: right
# style: a systems programmer: own daemon processes, a pipe for each, a select loop with multiprocessing.connection.wait
import time
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _serve(func, connection):
    while True:
        index, item = connection.recv()
        try:
            reply = (index, True, func(item))
        except BaseException as error:
            reply = (index, False, error)
        connection.send(reply)


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    workers = []
    try:
        for _ in range(min(processes, len(items))):
            ours, theirs = Pipe()
            worker = Process(target=_serve, args=(func, theirs), daemon=True)
            worker.start()
            workers.append((worker, ours))
            theirs.close()

        end = time.monotonic() + seconds
        jobs = enumerate(items)
        busy = []
        for _, ours in workers:
            ours.send(next(jobs))
            busy.append(ours)

        while busy:
            left = end - time.monotonic()
            ready = wait(busy, left) if left > 0 else []
            if not ready:
                return None
            for connection in ready:
                index, fine, value = connection.recv()
                if not fine:
                    raise value
                results[index] = value
                job = next(jobs, None)
                if job is None:
                    busy.remove(connection)
                else:
                    connection.send(job)
        return results
    finally:
        # on every way out: nobody goes on
        for worker, _ in workers:
            worker.terminate()
        for worker, ours in workers:
            worker.join()
            ours.close()
