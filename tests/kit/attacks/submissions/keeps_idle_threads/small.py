import threading


def gather(tasks):
    done = threading.Event()
    threads = [threading.Thread(target=done.wait) for _ in range(4)]
    for thread in threads:
        thread.start()
    values = [task() for task in tasks]
    done.set()
    for thread in threads:
        thread.join()
    return values


def double(task):
    return []
