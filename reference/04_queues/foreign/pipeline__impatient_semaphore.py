# exercise: pipeline
# label: wrong
# mistake: the producer waits for room for half a second only and does not look whether it got any, so while an item is handled slowly it puts one more item each half second, however many wait already; breaks "Never more than ``limit`` items wait in the queue"
import queue
import threading


def pipeline(source, handle, limit=10):
    line = queue.SimpleQueue()
    room = threading.Semaphore(limit)
    trouble = []

    def produce():
        try:
            for item in source:
                room.acquire(timeout=0.5)
                if trouble:
                    break
                line.put(item)
        except Exception as error:
            trouble.append(error)
        line.put(None)

    def consume():
        while (item := line.get()) is not None:
            room.release()
            try:
                if not trouble:
                    handle(item)
            except Exception as error:
                trouble.append(error)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if trouble:
        raise trouble[0]
