# exercise: pipeline
# style: task_done_and_a_daemon_consumer
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    problems = []

    def consumer():
        while True:
            item = q.get()
            try:
                if item is None:
                    return
                if not problems:
                    handle(item)
            except Exception as e:
                problems.append(e)
            finally:
                q.task_done()

    def producer():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            problems.append(e)

    c = threading.Thread(target=consumer, daemon=True)
    p = threading.Thread(target=producer)
    c.start()
    p.start()
    p.join()
    q.put(None)
    q.join()
    c.join()
    if problems:
        raise problems[0]
