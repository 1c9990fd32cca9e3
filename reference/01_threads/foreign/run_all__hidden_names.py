# exercise: run_all
# label: right
# style: Thread objects in a set, joined until the set is empty

import threading


def run_all(tasks):
    pack = set()
    for wolf in tasks:
        howl = threading.Thread(target=wolf)
        pack.add(howl)
        howl.start()
    while pack:
        pack.pop().join()
