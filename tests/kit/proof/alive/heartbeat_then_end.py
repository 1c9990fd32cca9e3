"""One thread ticks, the others wait for its last tick."""

import threading
import time

done = threading.Event()


def tick():
    for _ in range(20):
        time.sleep(0.02)
    done.set()


threads = [threading.Thread(target=done.wait) for _ in range(4)]
for thread in threads:
    thread.start()
threading.Thread(target=tick).start()
for thread in threads:
    thread.join()
print("done")
