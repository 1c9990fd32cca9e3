# exercise: gather
# label: right
# style: polls with is_alive; results as attributes of the threads

import threading
import time


def gather(tasks):
    def body(task):
        me = threading.current_thread()
        try:
            me.ergebnis = task()
        except BaseException as fehler:
            me.fehler = fehler

    faeden = [threading.Thread(target=body, args=(task,)) for task in tasks]
    for f in faeden:
        f.start()
    while True:
        lebende = [f for f in faeden if f.is_alive()]
        if not lebende:
            break
        time.sleep(0.002)
    for f in faeden:
        f.join()
        if hasattr(f, "fehler"):
            raise f.fehler
    return [f.ergebnis for f in faeden]
