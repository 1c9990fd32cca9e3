# exercise: run_workers
# label: right
import os
import struct
import threading

RECORD = struct.Struct("q")  # 8 bytes: a pipe hands them out whole
STOP = -1


def _loop(r, tasks, values, errors):
    while True:
        (index,) = RECORD.unpack(os.read(r, RECORD.size))
        if index == STOP:
            return
        try:
            values[index] = tasks[index]()
        except BaseException as error:
            errors[index] = error


def run_workers(tasks, workers):
    tasks = list(tasks)
    values, errors = {}, {}
    crew = []
    r, w = os.pipe()
    try:
        try:
            for _ in range(workers):
                thread = threading.Thread(target=_loop, args=(r, tasks, values, errors))
                thread.start()
                crew.append(thread)
            for index in range(len(tasks)):
                os.write(w, RECORD.pack(index))
        finally:
            for _ in crew:
                os.write(w, RECORD.pack(STOP))
            for thread in crew:
                thread.join()
    finally:
        os.close(r)
        os.close(w)
    if errors:
        raise errors[min(errors)]
    return [values[index] for index in sorted(values)]
