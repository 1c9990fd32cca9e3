"""Two threads take the same two locks in opposite order."""

import threading

first, second = threading.Lock(), threading.Lock()
both_have_one = threading.Barrier(2)


def work(mine, other):
    with mine:
        both_have_one.wait()
        with other:  # <- here
            pass


threads = [
    threading.Thread(target=work, args=(first, second)),
    threading.Thread(target=work, args=(second, first)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # <- here
