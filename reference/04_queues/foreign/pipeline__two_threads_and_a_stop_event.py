# exercise: pipeline
# label: right
import queue
import threading


def pipeline(source, handle, limit=10):
    waiting = queue.Queue(maxsize=limit)
    # is set when handle has raised: no more items are needed
    stop = threading.Event()
    source_errors = []
    handle_errors = []

    def produce():
        try:
            for item in source:
                if stop.is_set():
                    break
                waiting.put(item)
        except BaseException as error:
            source_errors.append(error)
        finally:
            # the end mark, whatever happened; the consumer takes until it comes
            waiting.put(None)

    def consume():
        while True:
            item = waiting.get()
            if item is None:
                break
            if stop.is_set():
                # only make room, so that the producer is not stuck
                continue
            try:
                handle(item)
            except BaseException as error:
                handle_errors.append(error)
                stop.set()

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()

    if len(handle_errors) > 0:
        raise handle_errors[0]
    if len(source_errors) > 0:
        raise source_errors[0]
