"""Two threads each wait for the other's end."""

import threading

ready = threading.Barrier(2)
threads = []


def work(other):
    ready.wait()
    threads[other].join()  # <- here


threads += [threading.Thread(target=work, args=(number,)) for number in (1, 0)]
for thread in threads:
    thread.start()
