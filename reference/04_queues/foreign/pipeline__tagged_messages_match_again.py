# exercise: pipeline
# label: right
# style: tagged messages through the queue and match, the producer's exception travels in the queue, caller consumes

import queue
import threading


def pipeline(source, handle, limit=10):
    channel = queue.Queue(maxsize=limit)
    nobody_listens = threading.Event()

    def send_all():
        last = ("end", None)
        try:
            for item in source:
                if nobody_listens.is_set():
                    break
                channel.put(("item", item))
        except BaseException as exc:
            last = ("failed", exc)
        channel.put(last)

    sender = threading.Thread(target=send_all)
    sender.start()
    trouble = None
    while True:
        match channel.get():
            case ("end", _):
                break
            case ("failed", exc):
                trouble = trouble or exc
                break
            case ("item", _) if trouble is not None:
                pass  # only keep the queue moving
            case ("item", item):
                try:
                    handle(item)
                except BaseException as exc:
                    trouble = exc
                    nobody_listens.set()
    sender.join()
    if trouble is not None:
        raise trouble
