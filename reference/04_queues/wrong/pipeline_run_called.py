# exercise: pipeline
# expect: run-instead-of-start
import queue
import threading


def pipeline(source, handle, limit=10):
    belt = queue.Queue(limit)

    def fill():
        for item in source:
            belt.put(item)
        belt.put(None)

    def clear():
        while (item := belt.get()) is not None:
            handle(item)

    filler, clearer = threading.Thread(target=fill), threading.Thread(target=clear)
    filler.run()  # <- here
    clearer.run()
