from multiprocessing import shared_memory

kept = []


def gather(tasks):
    kept.append(shared_memory.SharedMemory(create=True, size=1 << 20))
    import signal

    signal.pause()


def double(task):
    kept.append(shared_memory.SharedMemory(create=True, size=1 << 20))
    return task()
