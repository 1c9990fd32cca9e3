# exercise: map_with_deadline
# label: right
# style: no pool: a new process for each item, never more than processes at once, connection.wait with the time left

import time
from collections import deque
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _run_one(func, item, conn):
    try:
        outcome = (True, func(item))
    except BaseException as error:
        outcome = (False, error)
    conn.send(outcome)
    conn.close()


def map_with_deadline(func, items, seconds, processes=2):
    deadline = time.monotonic() + seconds
    results = [None] * len(items)
    waiting = deque(enumerate(items))
    running = {}  # receiving end -> (index, process)
    try:
        while waiting or running:
            while waiting and len(running) < processes:
                index, item = waiting.popleft()
                receiver, sender = Pipe(duplex=False)
                process = Process(target=_run_one, args=(func, item, sender))
                process.start()
                sender.close()
                running[receiver] = (index, process)

            ready = wait(list(running), timeout=max(0.0, deadline - time.monotonic()))
            if not ready:
                return None
            for receiver in ready:
                ok, value = receiver.recv()
                index, process = running.pop(receiver)
                receiver.close()
                process.join()
                if not ok:
                    raise value
                results[index] = value
        return results
    finally:
        for receiver, (_, process) in running.items():
            process.terminate()
            process.join()
            receiver.close()
