# exercise: pipeline
# label: right
# style: _thread.start_new_thread with locks as join

import _thread
import queue


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []

    def start(func):
        done = _thread.allocate_lock()
        done.acquire()

        def body():
            try:
                func()
            finally:
                done.release()

        _thread.start_new_thread(body, ())
        return done

    def put_all():
        try:
            for i in source:
                q.put(i)
        except BaseException as e:
            errors.append(e)
        q.put(None)

    def get_all():
        while True:
            i = q.get()
            if i is None:
                return
            try:
                if not errors:
                    handle(i)
            except BaseException as e:
                errors.append(e)

    for lock in [start(put_all), start(get_all)]:
        lock.acquire()
    if errors:
        raise errors[0]
