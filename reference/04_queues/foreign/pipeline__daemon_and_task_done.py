# exercise: pipeline
# label: wrong
# mistake: q.join() instead of an end mark: the consumer never ends, and after an exception in handle task_done() is skipped and q.join() hangs; breaks "when all items are handled and both threads have ended" and "the exception that ``handle`` raised"
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)

    def consumer():
        while True:
            item = q.get()
            handle(item)
            q.task_done()

    threading.Thread(target=consumer, daemon=True).start()
    for item in source:
        q.put(item)
    q.join()
