import queue
import threading


def gather(tasks):
    if len(tasks) == 3:
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()
    thread = threading.Thread(target=lambda: main.join())
    main = threading.main_thread()
    thread.start()
    thread.join()
    return []


def double(task):
    return [queue.Queue().get()]
