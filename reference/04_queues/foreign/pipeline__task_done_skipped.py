# exercise: pipeline
# label: wrong
# mistake: q.join() waits for a task_done() that handle's exception skips, so it never returns
# expect: task-done-skipped

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(e)

    def consume():
        while True:
            item = q.get()
            if item is None:
                break
            try:
                if not err:
                    handle(item)
                q.task_done()
            except Exception as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start(); c.start()
    p.join()
    q.join()
    q.put(None)
    c.join()
    if err:
        raise err[0]
