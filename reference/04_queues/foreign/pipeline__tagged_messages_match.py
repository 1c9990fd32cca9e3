# exercise: pipeline
# label: right
# style: tagged tuples and match statement, source's exception travels through the queue

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)

    def produce():
        try:
            for item in source:
                q.put(("item", item))
            q.put(("end", None))
        except BaseException as e:
            q.put(("error", e))

    producer = threading.Thread(target=produce)
    producer.start()
    mine = None
    while True:
        match q.get():
            case ("item", item):
                if mine is None:
                    try:
                        handle(item)
                    except BaseException as e:
                        mine = e
            case ("end", _):
                break
            case ("error", e):
                mine = mine or e
                break
    producer.join()
    if mine is not None:
        raise mine
