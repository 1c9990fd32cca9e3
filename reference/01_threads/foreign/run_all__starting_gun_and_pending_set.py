# exercise: run_all
# label: right
# style: verbose and defensive, an Event as a starting gun, a set of pending threads with short joins

import threading


def run_all(tasks):
    if not tasks:
        return

    gun = threading.Event()

    def runner(task):
        gun.wait()
        task()

    pending = set()
    try:
        for task in list(tasks):
            thread = threading.Thread(target=runner, args=(task,))
            thread.start()
            pending.add(thread)
    finally:
        gun.set()

    while len(pending) > 0:
        for thread in list(pending):
            thread.join(timeout=0.05)
            if not thread.is_alive():
                pending.remove(thread)
