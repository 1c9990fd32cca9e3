# exercise: pipeline
# label: wrong
# mistake: copy and paste in the last lines: when the source has raised it raises errors["handle"], which is None, so the caller gets "TypeError: exceptions must derive from BaseException"; breaks ":raises: ... or the one that `source` raised".
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = {"handle": None, "source": None}

    def producer():
        try:
            for item in source:
                q.put(item)
                if errors["handle"] is not None:
                    break
        except Exception as error:
            errors["source"] = error
        finally:
            q.put(None)

    def consumer():
        item = q.get()
        while item is not None:
            if errors["handle"] is None:
                try:
                    handle(item)
                except Exception as error:
                    errors["handle"] = error
            item = q.get()

    p = threading.Thread(target=producer)
    c = threading.Thread(target=consumer)
    p.start()
    c.start()
    p.join()
    c.join()
    if errors["handle"] is not None:
        raise errors["handle"]
    if errors["source"] is not None:
        raise errors["handle"]
