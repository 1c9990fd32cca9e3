"""Three threads wait for each other's end in a ring."""

import threading

ready = threading.Barrier(3)
threads = []


def work(number):
    ready.wait()
    threads[(number + 1) % 3].join()  # <- here


threads += [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
threads[0].join()  # <- here
