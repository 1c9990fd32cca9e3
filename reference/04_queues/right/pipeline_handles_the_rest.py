# exercise: pipeline
# style: goes_on_with_the_others_and_polls_is_alive
import threading
import time
from queue import Empty, Queue


def pipeline(source, handle, limit=10):
    belt = Queue(maxsize=limit)
    trouble = Queue()

    def load():
        try:
            for item in source:
                belt.put(item, block=True)
        except Exception as error:
            trouble.put(error)

    def unload():
        while loader.is_alive() or not belt.empty():
            try:
                item = belt.get_nowait()
            except Empty:
                time.sleep(0.01)
                continue
            try:
                handle(item)
            except Exception as error:
                trouble.put(error)

    loader = threading.Thread(target=load)
    loader.start()
    unloader = threading.Thread(target=unload)
    unloader.start()
    loader.join()
    unloader.join()
    if not trouble.empty():
        raise trouble.get()
