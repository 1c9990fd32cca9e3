import threading


def gather(tasks):
    done = threading.Event()
    for _ in range(3000):
        threading.Thread(target=done.wait).start()
    return [task() for task in tasks]


def double(task):
    return gather([task])
