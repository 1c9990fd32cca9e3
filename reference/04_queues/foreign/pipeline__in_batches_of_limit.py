# exercise: pipeline
# label: wrong
# mistake: the producer collects `limit` items before it puts them as one batch, so nothing is handled until that many have come (a source that waits until its first item is handled hangs), and up to three batches are taken ahead; breaks "both work at the same time" and "Never more than ``limit`` items wait" (limit read as the size of a portion)

import queue
import threading


def pipeline(source, handle, limit=10):
    # Ann: "limit items wait in the queue" and then they are handled, all of them.
    # Ben: so a portion. And one portion in the queue, never more.
    portions = queue.Queue(maxsize=1)
    errors = []

    def produce():
        portion = []
        try:
            for item in source:
                if errors:
                    break
                portion.append(item)
                if len(portion) == limit:
                    portions.put(portion)
                    portion = []
        except BaseException as error:
            errors.append(error)
        if portion:
            portions.put(portion)  # Ann: the rest
        portions.put(None)

    def consume():
        while True:
            portion = portions.get()
            if portion is None:
                break
            if errors:
                continue
            try:
                for item in portion:
                    handle(item)
            except BaseException as error:
                errors.append(error)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
