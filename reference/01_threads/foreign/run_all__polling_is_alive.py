# exercise: run_all
# label: right
# style: polls is_alive of its own threads, then joins them

import threading
import time


def run_all(tasks):
    threads = [threading.Thread(target=t) for t in tasks]
    for t in threads:
        t.start()
    while any(t.is_alive() for t in threads):
        time.sleep(0.005)
    for t in threads:
        t.join()
