# exercise: prepare_and_store
# label: wrong
# mistake: a hand-made flag: waits until it is free, then sets it, two steps
import threading
import time

storing = False


def run(prepare, store, item):
    global storing
    prepared = prepare(item)
    while storing:
        time.sleep(0.001)
    storing = True
    try:
        store(prepared)
    finally:
        storing = False


def prepare_and_store(prepare, store, items):
    ts = [threading.Thread(target=run, args=(prepare, store, i)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
