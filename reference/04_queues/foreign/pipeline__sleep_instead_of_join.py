# exercise: pipeline
# label: wrong
# mistake: waits a fixed second instead of joining the threads: a slow pipeline is still at work at the return
# expect: left-at-work

import queue, threading, time

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(e)
        q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    threading.Thread(target=produce).start()
    threading.Thread(target=consume).start()
    time.sleep(1)
    if err:
        raise err[0]
