# exercise: pipeline
# label: right
# style: multiprocessing.dummy: Process and Queue that are threads

from multiprocessing.dummy import Process, Queue


def _feed(source, q, box):
    try:
        for item in source:
            q.put(item)
    except BaseException as e:
        box.append(e)
    finally:
        q.put(None)


def _eat(q, handle, box):
    while True:
        item = q.get()
        if item is None:
            return
        try:
            if not box:
                handle(item)
        except BaseException as e:
            box.append(e)


def pipeline(source, handle, limit=10):
    q, box = Queue(limit), []
    ps = [Process(target=_feed, args=(source, q, box)), Process(target=_eat, args=(q, handle, box))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if box:
        raise box[0]
