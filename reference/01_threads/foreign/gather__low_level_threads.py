# exercise: gather
# label: right
# style: _thread with one lock per task

import _thread


def gather(tasks):
    locks, values, errors = [], {}, {}

    def body(i, task, lock):
        try:
            values[i] = task()
        except BaseException as e:
            errors[i] = e
        finally:
            lock.release()

    for i, task in enumerate(tasks):
        lock = _thread.allocate_lock()
        lock.acquire()
        locks.append(lock)
        _thread.start_new_thread(body, (i, task, lock))
    for lock in locks:
        lock.acquire()
    if errors:
        raise errors[min(errors)]
    return [values[i] for i in range(len(locks))]
