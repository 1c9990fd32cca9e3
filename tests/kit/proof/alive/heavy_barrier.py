"""Threads meet thousands of times."""

import threading

barrier = threading.Barrier(4)


def work():
    for _ in range(1500):
        barrier.wait()


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
