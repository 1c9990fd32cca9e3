# exercise: count_up
# label: wrong
# mistake: each thread counts in a variable of its own and adds the sum to counter.value in one go at the end, so the counter jumps by `times` and is written only once by each thread; breaks "add one, ``times`` times, instead of ``times`` at once" ("a step of its own" was read as: a step in a variable of its own)

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        # Ann: "Each addition is a step of its own." So: on its own, in a variable that
        # belongs to the thread. Ben: then nobody disturbs it, and it needs no lock.
        mine = 0
        for _ in range(times):
            mine += 1  # add one, `times` times
        # Ann: only here they meet, and here is the lock.
        with lock:
            counter.value += mine

    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=work))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
