# exercise: append_all
# label: right
# style: outcomes in SharedMemory, unlinked at the end
import multiprocessing
from multiprocessing.shared_memory import SharedMemory


def child(i, memory, lock, append, record):
    with lock:
        append(record)
    memory.buf[i] = 1
    memory.close()


def append_all(append, records):
    memory = SharedMemory(create=True, size=len(records) + 1)
    lock = multiprocessing.Lock()
    try:
        ps = [
            multiprocessing.Process(target=child, args=(i, memory, lock, append, r))
            for i, r in enumerate(records)
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        done = sum(memory.buf[: len(ps)])
    finally:
        memory.close()
        memory.unlink()
    if done < len(ps):
        raise ChildFailed(len(ps) - done)
