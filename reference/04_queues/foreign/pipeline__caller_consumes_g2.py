# exercise: pipeline
# label: right
from itertools import takewhile
from queue import Queue
from threading import Event, Thread


def pipeline(source, handle, limit=10):
    shelf, broken, failures = Queue(maxsize=limit), Event(), []

    def produce():
        try:
            for item in takewhile(lambda _: not broken.is_set(), source):
                shelf.put(item)
        except BaseException as error:
            failures.append(error)
        finally:
            shelf.put(None)

    (producer := Thread(target=produce)).start()
    try:
        while (item := shelf.get()) is not None:
            handle(item)
    except BaseException:
        broken.set()
        while shelf.get() is not None:  # make room until the producer has noticed
            pass
        raise
    finally:
        producer.join()
    for failure in failures:
        raise failure
