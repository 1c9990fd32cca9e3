# exercise: gather
# expect: value-taken-for-failure
import threading


def gather(tasks):
    slots = [None] * len(tasks)

    def fill(n):
        try:
            slots[n] = tasks[n]()
        except Exception as e:
            slots[n] = e

    threads = [threading.Thread(target=fill, args=(n,)) for n in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for slot in slots:
        if isinstance(slot, Exception):
            raise slot  # <- here
    return slots
