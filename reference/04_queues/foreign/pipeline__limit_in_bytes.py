# exercise: pipeline
# label: wrong
# mistake: the queue is a pipe of the system, and the limit is set as its size in bytes, which the system rounds up to a page: dozens or hundreds of small items wait, whatever the limit; breaks "Never more than ``limit`` items wait in the queue"
import fcntl
import os
import pickle
import threading


def pipeline(source, handle, limit=10):
    r, w = os.pipe()
    fcntl.fcntl(w, fcntl.F_SETPIPE_SZ, limit)
    errors = []

    def produce():
        try:
            with os.fdopen(w, "wb", buffering=0) as out:
                for item in source:
                    out.write(pickle.dumps(item))
        except BrokenPipeError:
            pass
        except Exception as error:
            errors.append(error)

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        with os.fdopen(r, "rb") as into:
            while True:
                try:
                    item = pickle.load(into)
                except EOFError:
                    break
                handle(item)
    finally:
        producer.join()
    if errors:
        raise errors[0]
