# exercise: map_with_deadline
# label: right
# style: own processes with pipes, connection.wait with the remaining time, terminate and join in the finally
import collections
import multiprocessing
import time
from multiprocessing import connection


def _serve(func, line):
    while True:
        index, item = line.recv()
        try:
            message = (index, None, func(item))
        except BaseException as error:
            message = (index, error, None)
        line.send(message)


def map_with_deadline(func, items, seconds, processes=2):
    waiting = collections.deque(enumerate(items))
    missing = len(waiting)
    results = [None] * missing
    team = {}
    try:
        for _ in range(min(processes, missing)):
            ours, theirs = multiprocessing.Pipe()
            process = multiprocessing.Process(
                target=_serve, args=(func, theirs), daemon=True
            )
            process.start()
            team[ours] = process
            theirs.close()

        end = time.monotonic() + seconds
        for line in team:
            line.send(waiting.popleft())

        while missing:
            left = end - time.monotonic()
            if left <= 0:
                return None
            for line in connection.wait(list(team), timeout=left):
                index, error, value = line.recv()
                if error is not None:
                    raise error
                results[index] = value
                missing -= 1
                if waiting:
                    line.send(waiting.popleft())
        return results
    finally:
        for process in team.values():
            process.terminate()
        for line, process in team.items():
            process.join()
            line.close()
