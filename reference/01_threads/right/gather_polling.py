# exercise: gather
# style: polling_a_shared_list
import threading
import time

NOTHING = object()


def gather(tasks):
    slots = [NOTHING] * len(tasks)
    broken = [None] * len(tasks)
    lock = threading.Lock()

    def work(i, task):
        try:
            value = task()
        except Exception as e:
            with lock:
                broken[i] = e
                slots[i] = None
        else:
            with lock:
                slots[i] = value

    for i, task in enumerate(tasks):
        threading.Thread(target=work, args=(i, task)).start()
    while True:
        with lock:
            if all(s is not NOTHING for s in slots):
                break
        time.sleep(0.01)
    for e in broken:
        if e is not None:
            raise e
    return slots
