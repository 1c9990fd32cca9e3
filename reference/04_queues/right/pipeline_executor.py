# exercise: pipeline
# style: two_futures
import queue
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    waiting = queue.Queue(limit)

    def put_all():
        try:
            for item in source:
                waiting.put((True, item))
        finally:
            waiting.put((False, None))

    def take_all():
        failure = None
        while True:
            more, item = waiting.get()
            if not more:
                break
            if failure is None:
                try:
                    handle(item)
                except BaseException as error:
                    failure = error
        if failure is not None:
            raise failure

    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(take_all), pool.submit(put_all)]
    for future in futures:
        future.result()
