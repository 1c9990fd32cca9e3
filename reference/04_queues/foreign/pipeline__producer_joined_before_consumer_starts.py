# exercise: pipeline
# label: wrong
# mistake: start, join the producer, then start the consumer: put blocks for ever once limit items wait

import queue, threading

def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    err = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            err.append(e)
        finally:
            q.put(None)

    def consume():
        while (item := q.get()) is not None:
            try:
                if not err:
                    handle(item)
            except Exception as e:
                err.append(e)

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start()
    p.join()
    c.start()
    c.join()
    if err:
        raise err[0]
